package org.ownwords.tally;

import static org.ownwords.tally.Claims.CONCLUDED_42;
import static org.ownwords.tally.Claims.CONCLUDED_OTHER;
import static org.ownwords.tally.Claims.claim;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Whether the person was asked what they wanted, and whether it was done.
final class OutcomeCases {

    private static final String EXPRESSED = "Yes they were asked and outcomes were expressed";
    private static final String NONE_EXPRESSED = "Yes they were asked but no outcomes were expressed";
    private static final String NOT_ASKED = "No";
    private static final String DONT_KNOW = "Don't Know";
    private static final String NOT_RECORDED = "Not Recorded";

    private OutcomeCases() {}

    static List<EdgeCase> all() {
        return List.of(
                new EdgeCase(
                        "every answer about being asked has its own row, and empty is not recorded",
                        folder -> {
                            folder.person("edith");
                            folder.concluded("a1", "edith", "asked_about_outcomes=expressed");
                            folder.concluded("b1", "edith", "asked_about_outcomes=none-expressed");
                            folder.concluded("b2", "edith", "asked_about_outcomes=none-expressed");
                            folder.concluded("c1", "edith", "asked_about_outcomes=no");
                            folder.concluded("c2", "edith", "asked_about_outcomes=no");
                            folder.concluded("c3", "edith", "asked_about_outcomes=no");
                            folder.concluded("d1", "edith", "asked_about_outcomes=dont-know");
                            folder.concluded("r1", "edith", "asked_about_outcomes=not-recorded");
                            folder.concluded("r2", "edith", "asked_about_outcomes=");
                        },
                        Map.ofEntries(
                                claim("SG4a", CONCLUDED_42, EXPRESSED, "75-84", 1),
                                claim("SG4a", CONCLUDED_42, NONE_EXPRESSED, "75-84", 2),
                                claim("SG4a", CONCLUDED_42, NOT_ASKED, "75-84", 3),
                                claim("SG4a", CONCLUDED_42, DONT_KNOW, "75-84", 1),
                                claim("SG4a", CONCLUDED_42, NOT_RECORDED, "75-84", 2),
                                claim("SG4a", CONCLUDED_42, "Not Achieved", "75-84", 0))),
                expressed(
                        "everything fully achieved is fully achieved",
                        folder -> {
                            folder.outcome("o1", "e1", "result=fully");
                            folder.outcome("o2", "e1", "result=fully");
                        },
                        1,
                        0,
                        0),
                expressed(
                        "nothing achieved is not achieved",
                        folder -> {
                            folder.outcome("o1", "e1", "result=not");
                            folder.outcome("o2", "e1", "result=not");
                        },
                        0,
                        0,
                        1),
                expressed(
                        "everything partially achieved is partially achieved",
                        folder -> {
                            folder.outcome("o1", "e1", "result=partially");
                            folder.outcome("o2", "e1", "result=partially");
                        },
                        0,
                        1,
                        0),
                expressed(
                        "one fully and one not achieved is partially achieved",
                        folder -> {
                            folder.outcome("o1", "e1", "result=fully");
                            folder.outcome("o2", "e1", "result=not");
                        },
                        0,
                        1,
                        0),
                expressed(
                        "one fully and one partially achieved is partially achieved",
                        folder -> {
                            folder.outcome("o1", "e1", "result=fully");
                            folder.outcome("o2", "e1", "result=partially");
                        },
                        0,
                        1,
                        0),
                expressed(
                        "one not and one partially achieved is partially achieved",
                        folder -> {
                            folder.outcome("o1", "e1", "result=not");
                            folder.outcome("o2", "e1", "result=partially");
                        },
                        0,
                        1,
                        0),
                expressed(
                        "one current outcome without a result holds back all three",
                        folder -> {
                            folder.outcome("o1", "e1", "result=fully");
                            folder.outcome("o2", "e1", "result=fully");
                            folder.outcome("o3", "e1", "result=");
                        },
                        0,
                        0,
                        0),
                expressed(
                        "of a changed outcome only the new one's result counts",
                        folder -> {
                            folder.outcome("o1", "e1", "result=not", "superseded_by=o2");
                            folder.outcome("o2", "e1", "result=fully", "said_on=2025-08-04");
                        },
                        1,
                        0,
                        0),
                expressed(
                        "of an outcome changed twice only the last one's result counts",
                        folder -> {
                            folder.outcome("o1", "e1", "result=not", "superseded_by=o2");
                            folder.outcome("o2", "e1", "result=partially", "superseded_by=o3", "said_on=2025-08-04");
                            folder.outcome("o3", "e1", "result=fully", "said_on=2025-08-25");
                        },
                        1,
                        0,
                        0),
                expressed(
                        "a changed outcome that never had a result holds nothing back",
                        folder -> {
                            folder.outcome("o1", "e1", "result=", "superseded_by=o2");
                            folder.outcome("o2", "e1", "result=not", "said_on=2025-08-04");
                        },
                        0,
                        0,
                        1),
                expressed(
                        "a changed outcome whose new one has no result yet is in none of the three",
                        folder -> {
                            folder.outcome("o1", "e1", "result=fully", "superseded_by=o2");
                            folder.outcome("o2", "e1", "result=", "said_on=2025-08-04");
                        },
                        0,
                        0,
                        0),
                expressed(
                        "a withdrawn outcome's result does not count",
                        folder -> {
                            folder.outcome("o1", "e1", "result=fully");
                            folder.outcome("o2", "e1", "result=not", "withdrawn_on=2025-08-04");
                        },
                        1,
                        0,
                        0),
                expressed(
                        "a withdrawn outcome without a result holds nothing back",
                        folder -> {
                            folder.outcome("o1", "e1", "result=fully");
                            folder.outcome("o2", "e1", "result=", "withdrawn_on=2025-08-04");
                        },
                        1,
                        0,
                        0),
                expressed(
                        "outcomes expressed and every one withdrawn is in none of the three",
                        folder -> {
                            folder.outcome("o1", "e1", "result=fully", "withdrawn_on=2025-08-04");
                            folder.outcome("o2", "e1", "result=not", "withdrawn_on=2025-08-04");
                        },
                        0,
                        0,
                        0),
                expressed(
                        "an outcome changed for one that was withdrawn does not come back",
                        folder -> {
                            folder.outcome("o1", "e1", "result=fully", "superseded_by=o2");
                            folder.outcome("o2", "e1", "result=", "said_on=2025-08-04", "withdrawn_on=2025-08-25");
                        },
                        0,
                        0,
                        0),
                expressed("outcomes expressed and none written down is in none of the three", _ -> {}, 0, 0, 0),
                expressed(
                        "whose voice it was makes no difference",
                        folder -> {
                            folder.outcome("o1", "e1", "result=fully", "voice=adult");
                            folder.outcome("o2", "e1", "result=fully", "voice=representative");
                            folder.outcome("o3", "e1", "result=fully", "voice=advocate");
                            folder.outcome("o4", "e1", "result=not", "voice=best-interests");
                        },
                        0,
                        1,
                        0),
                new EdgeCase(
                        "outcomes there but said not to be expressed are in none of the three",
                        folder -> {
                            folder.person("edith");
                            folder.concluded("e1", "edith", "asked_about_outcomes=none-expressed");
                            folder.outcome("o1", "e1", "result=fully");
                            folder.concluded("e2", "edith", "asked_about_outcomes=no");
                            folder.outcome("o2", "e2", "result=not");
                            folder.concluded("e3", "edith", "asked_about_outcomes=");
                            folder.outcome("o3", "e3", "result=partially");
                        },
                        Map.ofEntries(
                                claim("SG4a", CONCLUDED_42, EXPRESSED, "75-84", 0),
                                claim("SG4a", CONCLUDED_42, NONE_EXPRESSED, "75-84", 1),
                                claim("SG4a", CONCLUDED_42, NOT_ASKED, "75-84", 1),
                                claim("SG4a", CONCLUDED_42, NOT_RECORDED, "75-84", 1),
                                claim("SG4a", CONCLUDED_42, "Fully Achieved", "75-84", 0),
                                claim("SG4a", CONCLUDED_42, "Partially Achieved", "75-84", 0),
                                claim("SG4a", CONCLUDED_42, "Not Achieved", "75-84", 0))),
                new EdgeCase(
                        "the outcomes of one enquiry say nothing of another about the same person",
                        folder -> {
                            folder.person("edith");
                            folder.concluded("e1", "edith", "asked_about_outcomes=expressed");
                            folder.outcome("o1", "e1", "result=fully");
                            folder.concluded("e2", "edith", "asked_about_outcomes=expressed", "kind=other");
                            folder.outcome("o2", "e2", "result=not");
                        },
                        Map.ofEntries(
                                claim("SG4a", CONCLUDED_42, "Fully Achieved", "75-84", 1),
                                claim("SG4a", CONCLUDED_42, "Partially Achieved", "75-84", 0),
                                claim("SG4a", CONCLUDED_42, "Not Achieved", "75-84", 0),
                                claim("SG4a", CONCLUDED_OTHER, EXPRESSED, "75-84", 1),
                                claim("SG4a", CONCLUDED_OTHER, "Fully Achieved", "75-84", 0),
                                claim("SG4a", CONCLUDED_OTHER, "Not Achieved", "75-84", 1))));
    }

    /// One concluded enquiry, `e1`, with outcomes expressed.
    private static EdgeCase expressed(String name, Consumer<Folder> outcomes, long fully, long partially, long not) {
        return new EdgeCase(
                name,
                folder -> {
                    folder.person("edith");
                    folder.concluded("e1", "edith", "asked_about_outcomes=expressed");
                    outcomes.accept(folder);
                },
                Map.ofEntries(
                        claim("SG4a", CONCLUDED_42, EXPRESSED, "75-84", 1),
                        claim("SG4a", CONCLUDED_42, "Fully Achieved", "75-84", fully),
                        claim("SG4a", CONCLUDED_42, "Partially Achieved", "75-84", partially),
                        claim("SG4a", CONCLUDED_42, "Not Achieved", "75-84", not)));
    }
}
