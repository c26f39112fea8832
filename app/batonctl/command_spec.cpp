// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command_spec.h"

#include "core/base/key.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace baton {

namespace {

template <typename Value>
OptionSpec declared(CLI::App& app, const char* name, Value& value, const QString& help)
{
    return OptionSpec(app.add_option(name, value, help.toStdString()));
}

} // namespace

OptionSpec& OptionSpec::required()
{
    m_option->required();
    return *this;
}

OptionSpec& OptionSpec::type(const char* name)
{
    m_option->type_name(name);
    return *this;
}

OptionSpec& OptionSpec::key(const char* name)
{
    const auto check = [](const std::string& text) {
        return isKey(text) ? std::string()
                           : Cli::tr("%1 cannot be an id").arg(QString::fromStdString(text)).toStdString();
    };
    m_option->check(CLI::Validator(check, ""));
    return type(name);
}

OptionSpec& OptionSpec::choices(const std::vector<std::string>& allowed)
{
    m_option->check(CLI::IsMember(allowed));
    return *this;
}

OptionSpec& OptionSpec::range(std::int64_t least, std::int64_t most)
{
    m_option->check(CLI::Range(least, most));
    m_option->type_name("N");
    return *this;
}

OptionSpec& OptionSpec::showDefault()
{
    m_option->capture_default_str();
    return *this;
}

bool OptionSpec::wasGiven() const
{
    return m_option->count() > 0;
}

CommandSpec CommandSpec::subcommand(const char* name, const QString& help)
{
    return {*m_app->add_subcommand(name, help.toStdString()), *m_chosen};
}

void CommandSpec::needsSubcommand()
{
    m_app->require_subcommand(1);
}

void CommandSpec::hide()
{
    m_app->group("");
}

OptionSpec CommandSpec::option(const char* name, std::string& value, const QString& help)
{
    return declared(*m_app, name, value, help);
}

OptionSpec CommandSpec::option(const char* name, std::vector<std::string>& values, const QString& help)
{
    return declared(*m_app, name, values, help);
}

OptionSpec CommandSpec::option(const char* name, int& value, const QString& help)
{
    return declared(*m_app, name, value, help);
}

OptionSpec CommandSpec::option(const char* name, std::int64_t& value, const QString& help)
{
    return declared(*m_app, name, value, help);
}

OptionSpec CommandSpec::flag(const char* name, bool& value, const QString& help)
{
    return OptionSpec(m_app->add_flag(name, value, help.toStdString()));
}

OptionSpec CommandSpec::instant(const char* name, std::optional<Instant>& value, const QString& help)
{
    const auto read = [&value, name](const std::string& text) {
        value = parseInstant(text);
        if (!value)
            throw CLI::ValidationError(name,
                                       Cli::tr("%1 is not an instant; write it like 2026-03-02T10:00:00Z")
                                           .arg(QString::fromStdString(text))
                                           .toStdString());
    };
    return OptionSpec(
        m_app->add_option_function<std::string>(name, read, help.toStdString())->type_name("INSTANT"));
}

OptionSpec CommandSpec::settings(std::vector<std::string>& settings, const QString& help)
{
    const auto check = [](const std::string& setting) {
        const std::size_t equals = setting.find('=');
        return equals == std::string::npos || equals == 0
                   ? Cli::tr("%1 is not field=value").arg(QString::fromStdString(setting)).toStdString()
                   : std::string();
    };
    return OptionSpec(m_app->add_option("--set", settings, help.toStdString())
                          ->type_name("FIELD=VALUE")
                          ->check(CLI::Validator(check, ""))
                          ->allow_extra_args(false));
}

void CommandSpec::action(Action action)
{
    m_app->callback([chosen = m_chosen, action = std::move(action)] { *chosen = action; });
}

} // namespace baton
