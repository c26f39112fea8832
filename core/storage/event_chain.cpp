// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/event_chain.h"

#include <openssl/rand.h>

#include <charconv>
#include <cstring>
#include <stdexcept>

namespace baton {

namespace {

void appendInteger(std::string& out, std::int64_t number)
{
    char buffer[24];
    out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, number).ptr);
    out += '\n';
}

void appendSized(std::string& out, std::string_view text)
{
    appendInteger(out, std::int64_t(text.size()));
    out += text;
    out += '\n';
}

} // namespace

Digest payloadHash(std::string_view salt, std::string_view payload)
{
    return sha256({salt, payload});
}

PayloadSeal sealPayload(std::string_view payload)
{
    PayloadSeal seal{freshSalt(), {}};
    seal.hash = payloadHash({seal.salt.data(), seal.salt.size()}, payload);
    return seal;
}

Digest eventHash(const ChainHead& previous, const EventFacts& facts, const Digest& payloadHash)
{
    thread_local std::string header;
    header.clear();
    appendInteger(header, facts.lead.value);
    appendInteger(header, previous.count + 1);
    appendInteger(header, toEpochMs(facts.at));
    appendSized(header, facts.actor);
    appendSized(header, facts.kind);
    return sha256({bytesOf(previous.hash), header, bytesOf(payloadHash)});
}

Salt freshSalt()
{
    // One call of the generator costs as much as hashing an event: take many salts at a time.
    constexpr std::size_t kBlock = 256;
    thread_local std::array<Salt, kBlock> block;
    thread_local std::size_t used = kBlock;
    if (used == kBlock) {
        if (RAND_bytes(reinterpret_cast<unsigned char*>(block.data()), int(sizeof block)) != 1)
            throw std::runtime_error("libcrypto gives no random bytes");
        used = 0;
    }
    return block[used++];
}

Digest foldSeal(const Digest& seal, const Digest& event)
{
    return sha256({bytesOf(seal), bytesOf(event)});
}

} // namespace baton
