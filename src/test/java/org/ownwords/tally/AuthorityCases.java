package org.ownwords.tally;

import static org.ownwords.tally.Claims.CONCERNS;
import static org.ownwords.tally.Claims.CONCLUDED_42;
import static org.ownwords.tally.Claims.IN_REVIEWS;
import static org.ownwords.tally.Claims.REVIEWS;
import static org.ownwords.tally.Claims.SECTION_42;
import static org.ownwords.tally.Claims.claim;

import java.util.List;
import java.util.Map;

/// Whose records they are, where a folder has more than one council's.
final class AuthorityCases {

    private AuthorityCases() {}

    static List<EdgeCase> all() {
        return List.of(
                new EdgeCase(
                        "another council's records in the same folder count for nothing",
                        folder -> {
                            folder.person("edith");
                            folder.person("terry", "gender=male");
                            folder.concern("ours", "edith");
                            folder.enquiry("ours", "ours", "concluded_on=2025-09-30");
                            folder.risk("ours");
                            folder.concern("theirs", "terry", "authority=505");
                            folder.enquiry("theirs", "theirs", "concluded_on=2025-09-30");
                            folder.risk("theirs", "abuse_type=physical");
                            folder.risk("theirs");
                            folder.review("ours");
                            folder.review("theirs", "authority=505", "died=2", "survived=3");
                        },
                        Map.ofEntries(
                                claim("SG1b", CONCERNS, "Male", 0),
                                claim("SG1b", CONCERNS, "Female", 1),
                                claim("SG1b", SECTION_42, "Male", 0),
                                claim("SG1f", CONCERNS, "Total", 1),
                                claim("SG1f", SECTION_42, "Total", 1),
                                claim("SG2a", CONCLUDED_42, "Physical Abuse", "Other - Known to Individual", 0),
                                claim(
                                        "SG2a",
                                        CONCLUDED_42,
                                        "Financial or Material Abuse",
                                        "Other - Known to Individual",
                                        1),
                                claim("SG3a", CONCLUDED_42, "No, they did not lack capacity", "75-84", 1),
                                claim("SG5a", REVIEWS, "Where one or more individuals died", 1),
                                claim("SG5b", IN_REVIEWS, "Who suffered serious harm and died", 1),
                                claim("SG5b", IN_REVIEWS, "Who suffered serious harm and survived", 0))),
                new EdgeCase(
                        "a person known to two councils is counted with what this one has",
                        folder -> {
                            folder.person("edith");
                            folder.concern("ours", "edith", "primary_support_reason=sensory-support");
                            folder.concern("theirs", "edith", "authority=505", "primary_support_reason=mental-health");
                            folder.enquiry("theirs", "theirs");
                        },
                        Map.ofEntries(
                                claim("SG1a", CONCERNS, "75-84", 1),
                                claim("SG1a", SECTION_42, "75-84", 0),
                                claim("SG1d", CONCERNS, "Sensory Support", 1),
                                claim("SG1d", CONCERNS, "Mental Health Support", 0))),
                new EdgeCase(
                        "an authority's code is the whole of it",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith", "authority=5041");
                            folder.concern("c2", "edith", "authority=0504");
                        },
                        Map.ofEntries(claim("SG1f", CONCERNS, "Total", 0))));
    }
}
