// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace baton {

namespace {

/// Bash quotes: nothing in names and choices needs them, and a test of the script says so.
void appendWords(std::string& out, const std::vector<std::string>& words)
{
    for (std::size_t i = 0; i < words.size(); ++i)
        out += (i ? " " : "") + words[i];
}

std::vector<std::string> wordsOf(const CLI::App& app)
{
    std::vector<std::string> words;
    for (const CLI::App* const command : app.get_subcommands([](const CLI::App*) { return true; })) {
        if (!command->get_group().empty())
            words.push_back(command->get_name());
    }
    for (const CLI::Option* const option : app.get_options()) {
        for (const std::string& name : option->get_lnames())
            words.push_back("--" + name);
    }
    return words;
}

void appendCases(std::string& out, const CLI::App& app, const std::string& path)
{
    out += "    \"" + path + "\") words=\"";
    appendWords(out, wordsOf(app));
    out += "\" ;;\n";
    for (const CLI::App* const command : app.get_subcommands([](const CLI::App*) { return true; })) {
        if (!command->get_group().empty())
            appendCases(out, *command, path.empty() ? command->get_name() : path + " " + command->get_name());
    }
}

/// A script for bash from the tree of commands, so that it can never fall behind it.
std::string scriptOf(const CLI::App& root)
{
    std::string out = "# bash completion for batonctl; made by \"batonctl completion\".\n"
                      "_batonctl() {\n"
                      "    local current=${COMP_WORDS[COMP_CWORD]} path=\"\" words=\"\" i\n"
                      "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
                      "        case ${COMP_WORDS[i]} in\n"
                      "        --db) ((i++)) ;;\n"
                      "        -*) ;;\n"
                      "        *) path=\"${path:+$path }${COMP_WORDS[i]}\" ;;\n"
                      "        esac\n"
                      "    done\n"
                      "    case $path in\n";
    appendCases(out, root, "");
    out += "    esac\n"
           "    COMPREPLY=($(compgen -W \"$words --db --json\" -- \"$current\"))\n"
           "    if [ ${#COMPREPLY[@]} -eq 0 ]; then\n"
           "        COMPREPLY=($(compgen -f -- \"$current\"))\n"
           "    fi\n"
           "}\n"
           "complete -o filenames -F _batonctl batonctl\n";
    return out;
}

void add(CommandSpec& root)
{
    CommandSpec command = root.subcommand("completion", Cli::tr("Prints a completion script for bash"));
    command.hide(); // for packagers
    command.action([&app = root.app()](Context& context) {
        const std::string script = scriptOf(app);
        if (context.json)
            return context.finish({{"bash", script}});
        context.out().write(script);
        return exit_code::done;
    });
}

} // namespace

const Command& completion_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
