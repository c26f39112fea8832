// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/intake/byte_source.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace baton::test {

/// The bytes that tests/hostile describes, made while they are read: a gigabyte costs no memory.
class PartSource final : public ByteSource {
public:
    PartSource(const Json& parts, std::size_t block) : m_block(block)
    {
        for (const Json& part : parts)
            m_parts.push_back(partOf(part));
    }

    std::uint64_t size() const
    {
        std::uint64_t size = 0;
        for (const Part& part : m_parts)
            size += part.unit.size() * part.times;
        return size;
    }

    void skip(std::uint64_t bytes) { m_at += bytes; }
    Result<void> stepBack(std::uint64_t bytes) override
    {
        m_at -= bytes;
        return {};
    }

    Result<std::size_t> read(std::span<char> into) override
    {
        into = into.first(std::min(into.size(), m_block));
        std::size_t done = 0;
        std::uint64_t begin = 0;
        for (const Part& part : m_parts) {
            const std::uint64_t end = begin + part.unit.size() * part.times;
            while (m_at < end && done < into.size()) {
                const std::size_t within = std::size_t((m_at - begin) % part.unit.size());
                const std::size_t size = std::min(part.unit.size() - within, into.size() - done);
                std::copy_n(part.unit.data() + within, std::min<std::uint64_t>(size, end - m_at),
                            into.data() + done);
                done += size;
                m_at += size;
            }
            begin = end;
        }
        return done;
    }

private:
    struct Part {
        std::string unit;
        std::uint64_t times = 1;
    };

    static std::string fromHex(const std::string& hex)
    {
        std::string bytes;
        for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
            bytes.push_back(char(std::stoi(hex.substr(i, 2), nullptr, 16)));
        return bytes;
    }

    static std::string asUtf16(const std::string& text, bool bigEndian)
    {
        std::string bytes;
        for (const char16_t unit : QString::fromStdString(text).toStdU16String()) {
            const char high = char(unit >> 8);
            const char low = char(unit & 0xFF);
            bytes += bigEndian ? std::string{high, low} : std::string{low, high};
        }
        return bytes;
    }

    static Part partOf(const Json& json)
    {
        if (json.is_string())
            return {json.get<std::string>(), 1};
        if (json.contains("hex"))
            return {fromHex(json["hex"]), 1};
        if (json.contains("utf16le"))
            return {asUtf16(json["utf16le"], false), 1};
        if (json.contains("utf16be"))
            return {asUtf16(json["utf16be"], true), 1};
        Part part = partOf(json["repeat"]);
        part.times = json["times"];
        constexpr std::uint64_t kBulk = 1000; // copies go faster in larger units
        if (part.times % kBulk == 0) {
            std::string bulk;
            for (std::uint64_t i = 0; i < kBulk; ++i)
                bulk += part.unit;
            return {std::move(bulk), part.times / kBulk};
        }
        return part;
    }

    std::vector<Part> m_parts;
    std::size_t m_block;
    std::uint64_t m_at = 0;
};

} // namespace baton::test
