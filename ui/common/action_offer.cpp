// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/action_offer.h"

#include "ui/common/action_assign_form.h"
#include "ui/common/action_forms.h"

#include <QCoreApplication>

#include "words/problem_text.h"
#include <array>

namespace baton {

namespace {

/// The translation context of this file.
class Offers {
    Q_DECLARE_TR_FUNCTIONS(baton::ActionOffer)
};

template <typename Form>
ActionForm* make(Desk& desk, QWidget* parent)
{
    return new Form(desk, parent);
}

const auto kOffers = std::to_array<ActionOffer>({
    {"assign", "assign", "A", Right::AssignLeads, [] { return Offers::tr("Assign…"); },
     [] {
         return Offers::tr(
             "A rep gets the leads by name. Hours are not asked about, and a cap may be exceeded.");
     },
     [](int n) { return Offers::tr("Assign %Ln lead(s)", nullptr, n); },
     [](int n) { return Offers::tr("Assign %Ln lead(s)", nullptr, n); },
     [](int n) { return Offers::tr("%Ln lead(s) assigned.", nullptr, n); }, make<AssignForm>},
    {"contact", "contacted", "M", Right::WorkAllLeads, [] { return Offers::tr("Mark contacted…"); },
     [] { return Offers::tr("Somebody reached out. The time counts for the clocks of the leads."); },
     [](int n) { return Offers::tr("Mark %Ln lead(s) contacted", nullptr, n); },
     [](int n) { return Offers::tr("Mark %Ln lead(s) contacted", nullptr, n); },
     [](int n) { return Offers::tr("%Ln lead(s) marked contacted.", nullptr, n); }, make<ContactForm>},
    {"stage", "stage", "S", Right::WorkAllLeads, [] { return Offers::tr("Set stage…"); },
     [] {
         return Offers::tr(
             "The stage of the funnel. A lead in nurture that becomes qualified by it is routed.");
     },
     [](int n) { return Offers::tr("Set the stage of %Ln lead(s)", nullptr, n); },
     [](int n) { return Offers::tr("Set the stage of %Ln lead(s)", nullptr, n); },
     [](int n) { return Offers::tr("The stage of %Ln lead(s) is set.", nullptr, n); }, make<StageForm>},
    {"return", "undo", "Q", Right::WorkAllLeads, [] { return Offers::tr("Return to queue…"); },
     [] { return Offers::tr("The leads are nobody's again and are routed anew by the live playbook."); },
     [](int n) { return Offers::tr("Return %Ln lead(s) to the queue", nullptr, n); },
     [](int n) { return Offers::tr("Return %Ln lead(s)", nullptr, n); },
     [](int n) { return Offers::tr("%Ln lead(s) returned to the queue.", nullptr, n); }, make<ReturnForm>},
    {"recycle", "recycle", "R", Right::WorkAllLeads, [] { return Offers::tr("Recycle…"); },
     [] {
         return Offers::tr(
             "Nobody has the leads until then; what they do meanwhile may qualify them sooner.");
     },
     [](int n) { return Offers::tr("Recycle %Ln lead(s)", nullptr, n); },
     [](int n) { return Offers::tr("Recycle %Ln lead(s)", nullptr, n); },
     [](int n) { return Offers::tr("%Ln lead(s) recycled.", nullptr, n); }, make<RecycleForm>},
    {"snooze", "clock", "Z", Right::WorkAllLeads, [] { return Offers::tr("Snooze…"); },
     [] {
         return Offers::tr(
             "The engine does not look at the leads before then, unless something happens to them.");
     },
     [](int n) { return Offers::tr("Snooze %Ln lead(s)", nullptr, n); },
     [](int n) { return Offers::tr("Snooze %Ln lead(s)", nullptr, n); },
     [](int n) { return Offers::tr("%Ln lead(s) snoozed.", nullptr, n); }, make<SnoozeForm>},
    {"accept", "success", "Y", Right::WorkAllLeads, [] { return Offers::tr("Accept…"); },
     [] { return Offers::tr("The owner takes the leads on; they become accepted by sales."); },
     [](int n) { return Offers::tr("Accept %Ln lead(s)", nullptr, n); },
     [](int n) { return Offers::tr("Accept %Ln lead(s)", nullptr, n); },
     [](int n) { return Offers::tr("%Ln lead(s) accepted.", nullptr, n); }, make<AcceptForm>},
    {"reject", "cross", "X", Right::WorkAllLeads, [] { return Offers::tr("Reject…"); },
     [] { return Offers::tr("The owner gives the leads back. The reason says what becomes of them."); },
     [](int n) { return Offers::tr("Reject %Ln lead(s)", nullptr, n); },
     [](int n) { return Offers::tr("Reject %Ln lead(s)", nullptr, n); },
     [](int n) { return Offers::tr("%Ln lead(s) rejected.", nullptr, n); }, make<RejectForm>},
    {"end", "ended", "E", Right::WorkAllLeads, [] { return Offers::tr("End…"); },
     [] {
         return Offers::tr(
             "The leads are nobody's and done with. Returning them to the queue takes them up again.");
     },
     [](int n) { return Offers::tr("End %Ln lead(s)", nullptr, n); },
     [](int n) { return Offers::tr("End %Ln lead(s)", nullptr, n); },
     [](int n) { return Offers::tr("%Ln lead(s) ended.", nullptr, n); }, make<EndForm>},
});

} // namespace

std::span<const ActionOffer> actionOffers()
{
    return kOffers;
}

const ActionOffer* findActionOffer(std::string_view key)
{
    const auto offer = std::find_if(kOffers.begin(), kOffers.end(),
                                    [&](const ActionOffer& each) { return key == each.key; });
    return offer == kOffers.end() ? nullptr : &*offer;
}

bool mayOffer(const ActionOffer& offer, const Person& person)
{
    return person.may(offer.right) ||
           (offer.right == Right::WorkAllLeads && person.may(Right::WorkOwnLeads) && person.rep);
}

QString refusalText(const ActionOffer& offer)
{
    Error error{"right.missing", {std::string(rightKey(offer.right))}};
    for (const Role role : rolesWith(offer.right))
        error.args.emplace_back(roleKey(role));
    return errorText(error);
}

} // namespace baton
