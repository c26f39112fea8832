// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTest>

#include <string>

/// Fails the test, with the Error's code, unless the Result is good.
#define VERIFY_OK(expression)                                                                                \
    do {                                                                                                     \
        const auto& result_ = (expression);                                                                  \
        QVERIFY2(result_.ok(), result_.ok() ? "" : ::baton::test::words(result_.error()).c_str());           \
    } while (false)

#define COMPARE_ERROR(expression, expected)                                                                  \
    do {                                                                                                     \
        const auto& result_ = (expression);                                                                  \
        QCOMPARE(result_.ok() ? std::string("ok") : result_.error().code, std::string(expected));            \
    } while (false)

namespace baton::test {

inline std::string words(const Error& error)
{
    std::string text = error.code;
    for (const auto& arg : error.args)
        text += " | " + arg;
    return text;
}

/// What a test takes from a Result it knows to be good.
template <typename T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", words(result.error()).c_str());
    return *std::move(result);
}

} // namespace baton::test
