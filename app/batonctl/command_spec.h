// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batonctl/context.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace baton {

/// What the command line chose; gives the exit code.
using Action = std::function<int(Context&)>;

/// An option or argument just declared: what else is asked of it.
class OptionSpec {
public:
    explicit OptionSpec(CLI::Option* option) : m_option(option) {}

    OptionSpec& required();
    /// In the help; what begins with "FILE" or "FOLDER" is completed as a path.
    OptionSpec& type(const char* name);
    /// An id of a document; anything else is a matter of usage.
    OptionSpec& key(const char* name);
    OptionSpec& choices(const std::vector<std::string>& allowed);
    /// Below the greatest number, which stands for all that are too great to be read.
    OptionSpec& range(std::int64_t least, std::int64_t most = std::numeric_limits<std::int64_t>::max() - 1);
    OptionSpec& showDefault();
    /// On the command line, once that is read; by its default an option has a value without that.
    bool wasGiven() const;

private:
    CLI::Option* m_option;
};

/// A command while it is declared. Values must live until the action has run. The library that reads command
/// lines is known here and in command_line.cpp only.
class CommandSpec {
public:
    CommandSpec(CLI::App& app, Action& chosen) : m_app(&app), m_chosen(&chosen) {}

    CommandSpec subcommand(const char* name, const QString& help);
    /// It does nothing by itself.
    void needsSubcommand();
    void hide();

    /// "--name" is an option, "name" an argument.
    OptionSpec option(const char* name, std::string& value, const QString& help);
    /// One or more.
    OptionSpec option(const char* name, std::vector<std::string>& values, const QString& help);
    OptionSpec option(const char* name, int& value, const QString& help);
    OptionSpec option(const char* name, std::int64_t& value, const QString& help);
    OptionSpec flag(const char* name, bool& value, const QString& help);
    /// An instant with a zone; anything else is a matter of usage.
    OptionSpec instant(const char* name, std::optional<Instant>& value, const QString& help);
    /// --set field=value, any number of times.
    OptionSpec settings(std::vector<std::string>& settings, const QString& help);

    void action(Action action);

    CLI::App& app() { return *m_app; }

private:
    CLI::App* m_app;
    Action* m_chosen;
};

} // namespace baton
