// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <string_view>

namespace baton {

namespace {

using Words = std::vector<std::string>;

/// What reads the command line up to the cursor; the tables it goes by are made of the tree of commands.
constexpr std::string_view kReader = R"bash(
# Bash takes addresses, instants and --option=value apart; here they are put together again.
_batonctl_join() {
    local word glue=""
    for word in "$@"; do
        if [[ ${#words[@]} -gt 0 && -n $word && ( -n $glue || $word == [@:=]* ) ]]; then
            words[-1]+=$word
        else
            words+=("$word")
        fi
        [[ $word == [@:=]* ]] && glue=1 || glue=""
    done
}

# The words before the cursor: "value" is what the last of them waits for, "more" what it could still take.
_batonctl_read() {
    local word
    _batonctl_words ""
    for word in "$@"; do
        if [[ -n $value ]]; then
            value=""
        elif [[ $word == -?* ]]; then
            _batonctl_value "$path $word"
            more=""
            [[ $value == +* ]] && more=$value
        elif [[ $word == [\<\>]* ]]; then
            value=file
        elif [[ -n $more ]]; then
            continue
        elif [[ $arguments -eq 0 && " $commands " == *" $word "* ]]; then
            path=${path:+$path }$word
            _batonctl_words "$path"
        else
            arguments=$((arguments + 1))
            commands=""
        fi
    done
}

# The word at the cursor: "value" is what it is, "commands" and "options" what else it could be.
_batonctl_place() {
    if [[ -n $value ]]; then
        commands="" options=""
    elif [[ $current == --*=* ]]; then
        front=${current%%=*}=
        current=${current#*=}
        commands="" options=""
        _batonctl_value "$path ${front%=}"
    elif [[ -n $more && $current != -* ]]; then
        value=$more
    elif [[ $current != -* ]]; then
        _batonctl_value "$path $arguments"
        [[ $value == of* ]] && options=""
    fi
    value=${value#+}
}

_batonctl() {
    local raw=${COMP_WORDS[COMP_CWORD]-} words=()
    _batonctl_join "${COMP_WORDS[@]:1:COMP_CWORD-1}" "$raw"
    [[ $raw == [@:=]* ]] && raw=""
    local path="" arguments=0 commands="" options="" value="" more="" front="" current=${words[-1]}
    _batonctl_read "${words[@]:0:${#words[@]}-1}"
    _batonctl_place
    if [[ $value == file || $value == folder ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -A "${value/folder/directory}" -P "$front" -- "$current")
    else
        [[ $value == of* ]] && commands=${value#of}
        mapfile -t COMPREPLY < <(compgen -W "$commands $options" -P "$front" -- "$current")
    fi
    # Readline replaces only the last of the parts that bash took the word apart into.
    local whole=$front$current
    COMPREPLY=("${COMPREPLY[@]#"${whole%"$raw"}"}")
}
complete -F _batonctl batonctl
)bash";

Words namesOf(const CLI::Option& option)
{
    Words names;
    for (const std::string& name : option.get_lnames())
        names.push_back("--" + name);
    return names;
}

std::vector<const CLI::App*> commandsOf(const CLI::App& app)
{
    return app.get_subcommands([](const CLI::App* command) { return !command->get_group().empty(); });
}

std::string pathOf(const CLI::App& command, const std::string& above)
{
    return above.empty() ? command.get_name() : above + " " + command.get_name();
}

/// Nothing in names and choices needs more than this, and a test of the script says so.
std::string quoted(const Words& words)
{
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : " ") + word;
    return '"' + out + '"';
}

/// Its own, and those of the root, which hold below it as well.
Words optionsOf(const CLI::App& app, const CLI::App& root)
{
    Words names;
    for (const CLI::App* const level : {&app, &root}) {
        for (const CLI::Option* const option : level->get_options()) {
            if (&app != &root && option == root.get_version_ptr())
                continue;
            for (const std::string& name : namesOf(*option)) {
                if (std::find(names.begin(), names.end(), name) == names.end())
                    names.push_back(name);
            }
        }
    }
    return names;
}

void appendWords(std::string& out, const CLI::App& app, const CLI::App& root, const std::string& path)
{
    Words names;
    for (const CLI::App* const command : commandsOf(app))
        names.push_back(command->get_name());
    out += "    \"" + path + "\") commands=" + quoted(names) + " options=" + quoted(optionsOf(app, root)) +
           " ;;\n";
    for (const CLI::App* const command : commandsOf(app))
        appendWords(out, *command, root, pathOf(*command, path));
}

/// "file", "folder", "of" and the choices, or "text". CLI11 tells choices in the type: "TEXT:{csv,jsonl}".
std::string valueOf(const CLI::Option& option)
{
    const std::string type = option.get_type_name();
    const std::size_t begin = type.find('{');
    if (begin != std::string::npos && type.ends_with('}')) {
        std::string choices = type.substr(begin + 1, type.size() - begin - 2);
        std::replace(choices.begin(), choices.end(), ',', ' ');
        return "of " + choices;
    }
    if (type.starts_with("FOLDER"))
        return "folder";
    return type.starts_with("FILE") ? "file" : "text";
}

void appendValues(std::string& out, const CLI::App& app, const std::string& path)
{
    for (const CLI::App* const command : commandsOf(app))
        appendValues(out, *command, pathOf(*command, path));
    const std::string front = path.empty() ? "    *\" " : "    \"" + path + " ";
    int arguments = 0;
    for (const CLI::Option* const option : app.get_options()) {
        const std::string value = valueOf(*option);
        const bool isMany = option->get_allow_extra_args();
        if (option->get_positional()) {
            const std::string number = std::to_string(arguments++);
            if (value != "text") // instead of which options are offered
                out.append(front)
                    .append(isMany ? "\"[0-9]*" : number)
                    .append(isMany ? ") value=\"" : "\") value=\"")
                    .append(value)
                    .append("\" ;;\n");
        } else if (option->get_items_expected_max() > 0) {
            for (const std::string& name : namesOf(*option))
                out.append(front)
                    .append(name)
                    .append("\") value=\"")
                    .append(isMany ? "+" : "")
                    .append(value)
                    .append("\" ;;\n");
        }
    }
}

/// A script for bash from the tree of commands, so that it can never fall behind it.
std::string scriptOf(const CLI::App& root)
{
    std::string out = "# bash completion for batonctl; made by \"batonctl completion\".\n"
                      "\n"
                      "# The commands and the options that a path of commands has.\n"
                      "_batonctl_words() {\n"
                      "    case $1 in\n";
    appendWords(out, root, root, "");
    out +=
        "    esac\n"
        "}\n"
        "\n"
        "# What an option of a path, or its argument by number, takes: a file, a folder, one of the words\n"
        "# after \"of\", any text, or nothing; with \"+\" one or more.\n"
        "_batonctl_value() {\n"
        "    value=\"\"\n"
        "    case $1 in\n";
    appendValues(out, root, "");
    out += "    esac\n"
           "}\n";
    return out.append(kReader);
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
