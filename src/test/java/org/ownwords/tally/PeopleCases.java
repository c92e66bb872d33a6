package org.ownwords.tally;

import static org.ownwords.tally.Claims.CONCERNS;
import static org.ownwords.tally.Claims.OTHER;
import static org.ownwords.tally.Claims.SECTION_42;
import static org.ownwords.tally.Claims.claim;

import java.util.List;
import java.util.Map;

/// Who is counted, how often, and as what.
final class PeopleCases {

    private static final String AUTISM = "Learning, Developmental or Intellectual Disability"
            + " (Autism excluding Asperger's Syndrome/ High Functioning Autism)";
    private static final String ASPERGER =
            "Learning, Developmental or Intellectual Disability" + " (Asperger's Syndrome/ High Functioning Autism)";

    private PeopleCases() {}

    static List<EdgeCase> all() {
        return List.of(
                new EdgeCase(
                        "one person in three enquiries is one person, and two pairs of person and support reason",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith", "primary_support_reason=physical-support");
                            folder.concern("c2", "edith", "primary_support_reason=physical-support");
                            folder.concern("c3", "edith", "primary_support_reason=memory-and-cognition");
                            folder.enquiry("e1", "c1");
                            folder.enquiry("e2", "c2");
                            folder.enquiry("e3", "c3");
                        },
                        Map.ofEntries(
                                claim("SG1a", SECTION_42, "75-84", 1),
                                claim("SG1b", SECTION_42, "Female", 1),
                                claim("SG1c", SECTION_42, "White", 1),
                                claim("SG1d", SECTION_42, "Physical Support", 1),
                                claim("SG1d", SECTION_42, "Support with Memory and Cognition", 1),
                                claim("SG1d", CONCERNS, "Physical Support", 1),
                                claim("SG1d", CONCERNS, "Support with Memory and Cognition", 1),
                                claim("SG1f", SECTION_42, "Total", 3),
                                claim("SG1f", CONCERNS, "Total", 3))),
                new EdgeCase(
                        "the support reasons of enquiries are those of the concerns behind them only",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith", "primary_support_reason=physical-support");
                            folder.concern(
                                    "c2", "edith", "primary_support_reason=mental-health", "decision=not-progressed");
                            folder.enquiry("e1", "c1");
                        },
                        Map.ofEntries(
                                claim("SG1d", CONCERNS, "Physical Support", 1),
                                claim("SG1d", CONCERNS, "Mental Health Support", 1),
                                claim("SG1d", SECTION_42, "Physical Support", 1),
                                claim("SG1d", SECTION_42, "Mental Health Support", 0))),
                new EdgeCase(
                        "a person in an enquiry of each kind is counted under each",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith");
                            folder.concern("c2", "edith", "decision=other-enquiry");
                            folder.enquiry("e1", "c1", "kind=section-42");
                            folder.enquiry("e2", "c2", "kind=other");
                        },
                        Map.ofEntries(
                                claim("SG1a", CONCERNS, "75-84", 1),
                                claim("SG1a", SECTION_42, "75-84", 1),
                                claim("SG1a", OTHER, "75-84", 1),
                                claim("SG1f", CONCERNS, "Total", 2),
                                claim("SG1f", SECTION_42, "Total", 1),
                                claim("SG1f", OTHER, "Total", 1))),
                new EdgeCase(
                        "a concern and no enquiry is a person with a concern only",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith");
                        },
                        Map.ofEntries(
                                claim("SG1a", CONCERNS, "75-84", 1),
                                claim("SG1a", SECTION_42, "75-84", 0),
                                claim("SG1f", SECTION_42, "Total", 0),
                                claim("SG1f", OTHER, "Total", 0))),
                new EdgeCase(
                        "a concern is a concern raised whatever was decided of it, or nothing",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith", "decision=section-42");
                            folder.concern("c2", "edith", "decision=other-enquiry");
                            folder.concern("c3", "edith", "decision=not-progressed", "responses=advice|signposted");
                            folder.concern("c4", "edith", "decision=sent-to-other-authority");
                            folder.concern("c5", "edith", "decision=duplicate");
                            folder.concern("c6", "edith", "decision=");
                        },
                        Map.ofEntries(claim("SG1f", CONCERNS, "Total", 6), claim("SG1a", CONCERNS, "75-84", 1))),
                new EdgeCase(
                        "two identifiers are two people, alike as they may be",
                        folder -> {
                            folder.person("edith", "given_name=Edith");
                            folder.person("edith-again", "given_name=Edith");
                            folder.concern("c1", "edith");
                            folder.concern("c2", "edith-again");
                        },
                        Map.ofEntries(claim("SG1a", CONCERNS, "75-84", 2), claim("SG1b", CONCERNS, "Female", 2))),
                new EdgeCase(
                        "a person with no concern is nowhere",
                        folder -> {
                            folder.person("edith");
                            folder.person("terry", "gender=male");
                            folder.concern("c1", "edith");
                        },
                        Map.ofEntries(claim("SG1b", CONCERNS, "Male", 0), claim("SG1b", CONCERNS, "Female", 1))),
                new EdgeCase(
                        "gender left empty is not known",
                        folder -> {
                            folder.person("edith", "gender=female");
                            folder.person("margaret", "gender=female");
                            folder.person("kayleigh", "gender=female");
                            folder.person("terry", "gender=male");
                            folder.person("sam", "gender=other");
                            folder.person("dean", "gender=not-known");
                            folder.person("unasked", "gender=");
                            folder.concern("c1", "edith");
                            folder.concern("c2", "margaret");
                            folder.concern("c3", "kayleigh");
                            folder.concern("c4", "terry");
                            folder.concern("c5", "sam");
                            folder.concern("c6", "dean");
                            folder.concern("c7", "unasked");
                        },
                        Map.ofEntries(
                                claim("SG1b", CONCERNS, "Female", 3),
                                claim("SG1b", CONCERNS, "Male", 1),
                                claim("SG1b", CONCERNS, "Other", 1),
                                claim("SG1b", CONCERNS, "Not Known", 2))),
                new EdgeCase(
                        "Chinese is Asian, Arab is Other, Traveller and Roma are White, empty is undeclared",
                        folder -> {
                            person(folder, "white-british");
                            person(folder, "white-irish");
                            person(folder, "gypsy-or-irish-traveller");
                            person(folder, "roma");
                            person(folder, "white-other");
                            person(folder, "white-and-black-caribbean");
                            person(folder, "white-and-black-african");
                            person(folder, "white-and-asian");
                            person(folder, "mixed-other");
                            person(folder, "indian");
                            person(folder, "pakistani");
                            person(folder, "bangladeshi");
                            person(folder, "chinese");
                            person(folder, "asian-other");
                            person(folder, "african");
                            person(folder, "caribbean");
                            person(folder, "black-other");
                            person(folder, "arab");
                            person(folder, "other");
                            person(folder, "refused");
                            person(folder, "not-known");
                            folder.person("unasked", "ethnicity=");
                            folder.concern("c-unasked", "unasked");
                        },
                        Map.ofEntries(
                                claim("SG1c", CONCERNS, "White", 5),
                                claim("SG1c", CONCERNS, "Mixed / Multiple", 4),
                                claim("SG1c", CONCERNS, "Asian / Asian British", 5),
                                claim("SG1c", CONCERNS, "Black / African / Caribbean / Black British", 3),
                                claim("SG1c", CONCERNS, "Other Ethnic Group", 2),
                                claim("SG1c", CONCERNS, "Refused", 1),
                                claim("SG1c", CONCERNS, "Undeclared / Not Known", 2))),
                new EdgeCase(
                        "Chinese is Asian",
                        folder -> person(folder, "chinese"),
                        Map.ofEntries(
                                claim("SG1c", CONCERNS, "Asian / Asian British", 1),
                                claim("SG1c", CONCERNS, "Other Ethnic Group", 0))),
                new EdgeCase(
                        "Arab is Other",
                        folder -> person(folder, "arab"),
                        Map.ofEntries(
                                claim("SG1c", CONCERNS, "Other Ethnic Group", 1),
                                claim("SG1c", CONCERNS, "Asian / Asian British", 0))),
                new EdgeCase(
                        "Roma is White",
                        folder -> person(folder, "roma"),
                        Map.ofEntries(
                                claim("SG1c", CONCERNS, "White", 1), claim("SG1c", CONCERNS, "Other Ethnic Group", 0))),
                new EdgeCase(
                        "refused is not undeclared",
                        folder -> person(folder, "refused"),
                        Map.ofEntries(
                                claim("SG1c", CONCERNS, "Refused", 1),
                                claim("SG1c", CONCERNS, "Undeclared / Not Known", 0))),
                new EdgeCase(
                        "every support reason has its own row",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith", "primary_support_reason=physical-support");
                            folder.concern("c2", "edith", "primary_support_reason=sensory-support");
                            folder.concern("c3", "edith", "primary_support_reason=memory-and-cognition");
                            folder.concern("c4", "edith", "primary_support_reason=learning-disability");
                            folder.concern("c5", "edith", "primary_support_reason=mental-health");
                            folder.concern("c6", "edith", "primary_support_reason=social-support");
                            folder.concern("c7", "edith", "primary_support_reason=no-support-reason");
                            folder.concern("c8", "edith", "primary_support_reason=not-known");
                        },
                        Map.ofEntries(
                                claim("SG1d", CONCERNS, "Physical Support", 1),
                                claim("SG1d", CONCERNS, "Sensory Support", 1),
                                claim("SG1d", CONCERNS, "Support with Memory and Cognition", 1),
                                claim("SG1d", CONCERNS, "Learning Disability Support", 1),
                                claim("SG1d", CONCERNS, "Mental Health Support", 1),
                                claim("SG1d", CONCERNS, "Social Support", 1),
                                claim("SG1d", CONCERNS, "No Support Reason", 1),
                                claim("SG1d", CONCERNS, "Not Known", 1))),
                new EdgeCase(
                        "a support reason left empty and one not known are one pair",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith", "primary_support_reason=");
                            folder.concern("c2", "edith", "primary_support_reason=not-known");
                            folder.concern("c3", "edith", "primary_support_reason=");
                        },
                        Map.ofEntries(
                                claim("SG1d", CONCERNS, "Not Known", 1),
                                claim("SG1d", CONCERNS, "No Support Reason", 0))),
                new EdgeCase(
                        "two health conditions of one person are two pairs, and other conditions none",
                        folder -> {
                            folder.person("terry");
                            folder.concern(
                                    "c1",
                                    "terry",
                                    "health_conditions=autism-excluding-asperger|dementia"
                                            + "|asperger-or-high-functioning-autism|learning-disability-other");
                            folder.enquiry("e1", "c1");
                        },
                        Map.ofEntries(
                                claim("SG1e", CONCERNS, AUTISM, 1),
                                claim("SG1e", CONCERNS, ASPERGER, 1),
                                claim("SG1e", SECTION_42, AUTISM, 1),
                                claim("SG1e", SECTION_42, ASPERGER, 1),
                                claim("SG1e", OTHER, AUTISM, 0))),
                new EdgeCase(
                        "a health condition said in two concerns is one pair",
                        folder -> {
                            folder.person("terry");
                            folder.person("dean");
                            folder.concern("c1", "terry", "health_conditions=autism-excluding-asperger");
                            folder.concern("c2", "terry", "health_conditions=stroke|autism-excluding-asperger");
                            folder.concern("c3", "dean", "health_conditions=autism-excluding-asperger");
                            folder.concern("c4", "dean", "health_conditions=");
                        },
                        Map.ofEntries(claim("SG1e", CONCERNS, AUTISM, 2), claim("SG1e", CONCERNS, ASPERGER, 0))),
                new EdgeCase(
                        "a health condition is that of the concern behind the enquiry",
                        folder -> {
                            folder.person("terry");
                            folder.concern("c1", "terry", "health_conditions=asperger-or-high-functioning-autism");
                            folder.concern("c2", "terry", "health_conditions=dementia");
                            folder.enquiry("e2", "c2");
                        },
                        Map.ofEntries(claim("SG1e", CONCERNS, ASPERGER, 1), claim("SG1e", SECTION_42, ASPERGER, 0))));
    }

    /// Somebody of that ethnicity, and a concern.
    private static void person(Folder folder, String ethnicity) {
        folder.person("p-" + ethnicity, "ethnicity=" + ethnicity);
        folder.concern("c-" + ethnicity, "p-" + ethnicity);
    }
}
