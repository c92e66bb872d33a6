package org.ownwords.exchange.format;

import java.util.Set;

/// The codes of interchange format 1. They never change in this format. If our own lists grow, version 2 will
/// have the new codes.
final class CodeLists {

    static final Set<String> YES_NO = Set.of("yes", "no");
    static final Set<String> GENDER = Set.of("male", "female", "other", "not-known");
    static final Set<String> ETHNICITY = Set.of(
            "white-british",
            "white-irish",
            "gypsy-or-irish-traveller",
            "roma",
            "white-other",
            "white-and-black-caribbean",
            "white-and-black-african",
            "white-and-asian",
            "mixed-other",
            "indian",
            "pakistani",
            "bangladeshi",
            "chinese",
            "asian-other",
            "african",
            "caribbean",
            "black-other",
            "arab",
            "other",
            "refused",
            "not-known");
    static final Set<String> RAISED_BY = Set.of(
            "self",
            "family-or-friend",
            "care-provider",
            "hospital",
            "primary-care",
            "mental-health-trust",
            "ambulance",
            "police",
            "fire",
            "housing",
            "council",
            "voluntary",
            "member-of-public",
            "other");
    static final Set<String> ABUSE_TYPE = Set.of(
            "physical",
            "sexual",
            "psychological",
            "financial",
            "discriminatory",
            "organisational",
            "neglect",
            "domestic",
            "sexual-exploitation",
            "modern-slavery",
            "self-neglect");
    static final Set<String> LOCATION = Set.of(
            "own-home",
            "community",
            "community-service",
            "care-home-nursing",
            "care-home-residential",
            "hospital-acute",
            "hospital-mental-health",
            "hospital-community",
            "other");
    static final Set<String> SOURCE = Set.of("service-provider", "known", "unknown");
    static final Set<String> SUPPORT_REASON = Set.of(
            "physical-support",
            "sensory-support",
            "memory-and-cognition",
            "learning-disability",
            "mental-health",
            "social-support",
            "no-support-reason",
            "not-known");
    static final Set<String> HEALTH_CONDITION = Set.of(
            "autism-excluding-asperger",
            "asperger-or-high-functioning-autism",
            "learning-disability-other",
            "dementia",
            "stroke",
            "parkinsons",
            "acquired-brain-injury",
            "neurological-other",
            "copd",
            "cancer",
            "physical-other",
            "visual",
            "hearing",
            "sensory-other",
            "mental-health-other");
    static final Set<String> LIMB = Set.of("met", "not-met", "cannot-yet-say");
    static final Set<String> DECISION =
            Set.of("section-42", "other-enquiry", "not-progressed", "sent-to-other-authority", "duplicate");
    static final Set<String> RESPONSE = Set.of(
            "advice",
            "care-act-assessment",
            "case-management",
            "review",
            "other-council-service",
            "signposted",
            "other",
            "none");
    static final Set<String> ENQUIRY_KIND = Set.of("section-42", "other");
    static final Set<String> LACKED_CAPACITY = Set.of("yes", "no", "dont-know", "not-recorded");
    static final Set<String> SUPPORTED_BY = Set.of("advocate", "family-or-friend", "none");
    static final Set<String> ASKED_ABOUT_OUTCOMES =
            Set.of("expressed", "none-expressed", "no", "dont-know", "not-recorded");
    static final Set<String> VOICE = Set.of("adult", "representative", "advocate", "best-interests");
    static final Set<String> RESULT = Set.of("fully", "partially", "not");
    static final Set<String> ASSESSMENT = Set.of(
            "identified-action",
            "identified-no-action",
            "inconclusive-action",
            "inconclusive-no-action",
            "none-action",
            "none-no-action",
            "ceased-at-request");
    static final Set<String> RISK_OUTCOME = Set.of("remained", "reduced", "removed");

    private CodeLists() {}
}
