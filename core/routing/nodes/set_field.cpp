// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/node_compiler.h"
#include "core/routing/node_type.h"
#include "core/routing/walk.h"

namespace baton {

namespace {

class SetField final : public CompiledNode {
public:
    SetField(FieldIndex field, Value value) : m_field(field), m_value(std::move(value)) {}

    Step visit(Walk& walk) const override
    {
        walk.setField(m_field, m_value);
        return Step::leave(0);
    }

private:
    FieldIndex m_field;
    Value m_value;
};

std::unique_ptr<const CompiledNode> compile(const Node&, NodeCompiler& compiler)
{
    const auto field = compiler.settableField("field");
    auto value = field ? compiler.fieldValue("value", *field) : std::nullopt;
    return value ? std::make_unique<SetField>(*field, std::move(*value)) : nullptr;
}

} // namespace

const NodeType& set_field_node()
{
    static const NodeType type{
        .id = "set_field",
        .titleKey = "node.set_field",
        .icon = "node-set-field",
        .ports = {"next"},
        .config = {{.id = "field", .kind = ConfigField::Kind::Field},
                   {.id = "value", .kind = ConfigField::Kind::FieldValue}},
        .compile = compile,
        .examples = {{"node.set_field.example.set",
                      R"({"type": "set_field", "field": "segment", "value": "smb"})", "{}", "next"},
                     {"node.set_field.example.clear",
                      R"({"type": "set_field", "field": "segment", "value": null})", R"({"segment": "smb"})",
                      "next"}},
    };
    return type;
}

} // namespace baton
