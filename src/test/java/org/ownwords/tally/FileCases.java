package org.ownwords.tally;

import static org.ownwords.tally.Claims.CONCERNS;
import static org.ownwords.tally.Claims.CONCLUDED_42;
import static org.ownwords.tally.Claims.REVIEWS;
import static org.ownwords.tally.Claims.SECTION_42;
import static org.ownwords.tally.Claims.claim;

import java.util.List;
import java.util.Map;

/// What the files themselves can do to a count.
final class FileCases {

    private FileCases() {}

    static List<EdgeCase> all() {
        return List.of(
                new EdgeCase(
                        "a folder with nothing in it is a return of noughts",
                        _ -> {},
                        Map.ofEntries(
                                claim("SG1a", CONCERNS, "18-64", 0),
                                claim("SG1f", CONCERNS, "Total", 0),
                                claim("SG1f", SECTION_42, "Total", 0),
                                claim("SG2a", CONCLUDED_42, "Physical Abuse", "Service Provider", 0),
                                claim("SG5a", REVIEWS, "Where no individuals died", 0))),
                new EdgeCase(
                        "the same row written twice is one record",
                        folder -> {
                            for (int time = 0; time < 2; time++) {
                                folder.person("edith");
                                folder.concern("c1", "edith");
                                folder.enquiry("e1", "c1", "concluded_on=2025-09-30", "asked_about_outcomes=expressed");
                                folder.outcome("o1", "e1", "result=fully");
                                folder.risk("e1");
                                folder.review("r1");
                            }
                        },
                        Map.ofEntries(
                                claim("SG1a", CONCERNS, "75-84", 1),
                                claim("SG1f", CONCERNS, "Total", 1),
                                claim("SG1f", SECTION_42, "Total", 1),
                                claim(
                                        "SG2a",
                                        CONCLUDED_42,
                                        "Financial or Material Abuse",
                                        "Other - Known to Individual",
                                        1),
                                claim("SG3a", CONCLUDED_42, "No, they did not lack capacity", "75-84", 1),
                                claim("SG4a", CONCLUDED_42, "Fully Achieved", "75-84", 1),
                                claim("SG5a", REVIEWS, "Where one or more individuals died", 1))),
                new EdgeCase(
                        "commas, quotes, line ends and bars in words move nothing into another column",
                        folder -> {
                            folder.person("edith", "given_name=Édith \"Edie\"", "family_name=O'Abbott, née Ní Bhriain");
                            folder.concern(
                                    "c1",
                                    "edith",
                                    "words=\"No,\" she said,\n\"I want my card back\"\r\nand cried | a little.",
                                    "narrative=\nTwo empty lines:\n\nand \"\" a pair of quotes,,,",
                                    "organisation=Smith, Smith & \"Sons\"");
                            folder.concern("c2", "edith", "words=\"");
                            folder.enquiry("e1", "c1");
                            folder.outcome("o1", "e1", "words=\n");
                        },
                        Map.ofEntries(
                                claim("SG1f", CONCERNS, "Total", 2),
                                claim("SG1f", SECTION_42, "Total", 1),
                                claim("SG1a", CONCERNS, "75-84", 1),
                                claim("SG1d", CONCERNS, "Physical Support", 1))));
    }
}
