// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/field.h"

namespace baton::fields {

/// Fixed positions in every FieldCatalogue. Storage keeps a column for each standard field.
enum : FieldIndex {
    // standard, stored with the lead
    Email,
    FirstName,
    LastName,
    Company,
    JobTitle,
    Phone,
    Website,
    Industry,
    Employees,
    Revenue,
    Country,
    State,
    City,
    PostalCode,
    Source,
    Campaign,
    Message,
    StandardCount,
    // derived from the lead
    EmailDomain = StandardCount, ///< "bot.co.uk" of "ada@Bot.co.uk"
    RegistrableDomain,           ///< by the Public Suffix List, of the email domain or else the website
    FreeMail,                    ///< yes/no: the email domain is a consumer mailbox provider
    CountryFromDomain, ///< ISO 3166-1 alpha-2 from the ccTLD of the email domain or else the website
    CountryFromPhone,  ///< ISO 3166-1 alpha-2 from the E.164 number
    ReceivedWeekday,   ///< choice "mon".."sun", in the playbook's zone
    ReceivedHour,      ///< 0..23, in the playbook's zone
    // derived from what was decided so far
    ScoreTotal,   ///< points
    ScorePercent, ///< 0..100 of what the scorecard can give
    Grade,        ///< e.g. "A1"
    LifecycleStage,
    Owner,         ///< rep id
    PreviousOwner, ///< rep id
    AccountOwner,  ///< rep id
    DerivedEnd,
};

} // namespace baton::fields
