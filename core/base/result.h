// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cassert>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace baton {

/// A value or the Error that kept it from being made. Reading the wrong half is a programming error.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(value()); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const
    {
        assert(!ok());
        return *std::get_if<1>(&m_content);
    }

private:
    const T& value() const
    {
        assert(ok());
        return *std::get_if<0>(&m_content);
    }
    T& value()
    {
        assert(ok());
        return *std::get_if<0>(&m_content);
    }

    std::variant<T, Error> m_content;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error& error() const
    {
        assert(!ok());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

/// Returns the Error of a failed Result from the calling function.
#define BATON_TRY(expression)                                                                                \
    do {                                                                                                     \
        if (auto baton_try_ = (expression); !baton_try_)                                                     \
            return baton_try_.error();                                                                       \
    } while (false)

} // namespace baton
