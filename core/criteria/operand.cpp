// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/operand.h"

#include "core/base/text.h"

#include <algorithm>

namespace baton {

namespace {

constexpr std::size_t kMostElements = 10'000;

template <typename T>
void sortUnique(std::vector<T>& all)
{
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

} // namespace

std::nullopt_t Operand::reject(std::string_view expected) const
{
    return reject("condition.bad_operand", {std::string(expected)});
}

std::nullopt_t Operand::reject(std::string code, std::vector<std::string> args) const
{
    m_cursor.report(std::move(code), std::move(args));
    return std::nullopt;
}

std::optional<double> Operand::number() const
{
    if (m_type == FieldType::Instant) {
        const auto instant = m_cursor.value().is_string()
                                 ? parseInstant(m_cursor.value().get_ref<const std::string&>())
                                 : std::nullopt;
        return instant ? std::optional<double>(double(toEpochMs(*instant))) : reject("instant");
    }
    return m_cursor.value().is_number() ? std::optional<double>(m_cursor.value().get<double>())
                                        : reject("number");
}

std::optional<RangeTest> Operand::range() const
{
    if (!m_cursor.value().is_array() || m_cursor.value().size() != 2)
        return reject("range");
    const auto ends = elements();
    const auto least = ends[0].number();
    const auto most = ends[1].number();
    if (!least || !most)
        return std::nullopt;
    if (*least > *most)
        return reject("range");
    return RangeTest{*least, *most};
}

std::optional<std::uint32_t> Operand::literal() const
{
    const Json& value = m_cursor.value();
    if (m_type == FieldType::YesNo) {
        if (!value.is_boolean())
            return reject("boolean");
        return value.get<bool>() ? LiteralColumn::kYes : LiteralColumn::kNo;
    }
    if (!value.is_string())
        return reject("text");
    const std::string text = folded(value.get_ref<const std::string&>());
    if (text.empty())
        return reject("text");
    if (m_choices && !m_choices->contains(text))
        m_cursor.report("condition.unknown_choice", {value.get<std::string>()}, Severity::Warning);
    return m_literals->intern(text);
}

std::vector<Operand> Operand::elements() const
{
    std::vector<Operand> all;
    for (JsonCursor& element : m_cursor.elements())
        all.push_back(with(std::move(element)));
    return all;
}

std::optional<std::vector<std::uint32_t>> Operand::literals() const
{
    if (!m_cursor.value().is_array() || m_cursor.value().empty() || m_cursor.value().size() > kMostElements)
        return reject("list");
    std::vector<std::uint32_t> all;
    bool complete = true;
    for (const Operand& element : elements()) {
        const auto read = element.literal();
        complete = complete && read;
        if (read)
            all.push_back(*read);
    }
    sortUnique(all);
    return complete ? std::optional(std::move(all)) : std::nullopt;
}

std::optional<std::vector<double>> Operand::numbers() const
{
    if (!m_cursor.value().is_array() || m_cursor.value().empty() || m_cursor.value().size() > kMostElements)
        return reject("list");
    std::vector<double> all;
    bool complete = true;
    for (const Operand& element : elements()) {
        const auto read = element.number();
        complete = complete && read;
        if (read)
            all.push_back(*read);
    }
    sortUnique(all);
    return complete ? std::optional(std::move(all)) : std::nullopt;
}

std::optional<std::string> Operand::fragment() const
{
    if (!m_cursor.value().is_string())
        return reject("text");
    const std::string_view whole = m_cursor.value().get_ref<const std::string&>();
    const std::string_view core = trimmed(whole);
    if (core.empty())
        return reject("text");
    const auto before = std::size_t(core.data() - whole.data());
    return std::string(whole.substr(0, before)) + folded(core) +
           std::string(whole.substr(before + core.size()));
}

std::optional<std::string> Operand::text() const
{
    if (!m_cursor.value().is_string())
        return reject("text");
    return m_cursor.value().get<std::string>();
}

std::optional<std::chrono::milliseconds> Operand::duration() const
{
    const Json& value = m_cursor.value();
    const auto duration =
        value.is_string() ? parseDuration(value.get_ref<const std::string&>()) : std::nullopt;
    if (!duration || duration->unit != Duration::Unit::Wall || duration->length.count() == 0)
        return reject("duration");
    return duration->length;
}

} // namespace baton
