// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <openssl/evp.h>

#include <stdexcept>

namespace baton {

namespace {

void require(int result)
{
    if (result != 1)
        throw std::runtime_error("libcrypto has no SHA-256");
}

} // namespace

struct Sha256::Context {
    EVP_MD_CTX* handle = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(handle); }

    void begin() const
    {
        // Fetching the algorithm costs more than hashing an event does: once for all.
        static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
        require(algorithm ? EVP_DigestInit_ex(handle, algorithm, nullptr) : 0);
    }

    Digest end() const
    {
        Digest digest;
        unsigned length = 0;
        require(EVP_DigestFinal_ex(handle, digest.data(), &length));
        return digest;
    }
};

Sha256::Sha256() : m_context(std::make_unique<Context>())
{
    m_context->begin();
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    require(EVP_DigestUpdate(m_context->handle, bytes.data(), bytes.size()));
}

Digest Sha256::soFar() const
{
    const Context copy;
    require(EVP_MD_CTX_copy_ex(copy.handle, m_context->handle));
    return copy.end();
}

Digest Sha256::finish()
{
    const Digest digest = m_context->end();
    m_context->begin();
    return digest;
}

Digest sha256(std::initializer_list<std::string_view> parts)
{
    thread_local Sha256 hash;
    for (const std::string_view part : parts)
        hash.add(part);
    return hash.finish();
}

std::string toHex(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

} // namespace baton
