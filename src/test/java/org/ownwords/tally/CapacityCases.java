package org.ownwords.tally;

import static org.ownwords.tally.Claims.CONCLUDED_42;
import static org.ownwords.tally.Claims.CONCLUDED_OTHER;
import static org.ownwords.tally.Claims.claim;

import java.util.List;
import java.util.Map;

/// Mental capacity, and support for those who lacked it.
final class CapacityCases {

    private static final String LACKED = "Yes, they lacked capacity";
    private static final String NOT_LACKED = "No, they did not lack capacity";
    private static final String DONT_KNOW = "Don't know";
    private static final String NOT_RECORDED = "Not recorded";
    private static final String SUPPORTED = "Of the enquiries recorded as Yes, in how many of these cases was support"
            + " provided by an advocate, family or friend";

    private CapacityCases() {}

    static List<EdgeCase> all() {
        return List.of(
                new EdgeCase(
                        "an answer about capacity left empty reads as not recorded",
                        folder -> {
                            folder.person("edith");
                            folder.concluded("e1", "edith", "lacked_capacity=");
                            folder.concluded("e2", "edith", "lacked_capacity=not-recorded");
                        },
                        Map.ofEntries(
                                claim("SG3a", CONCLUDED_42, NOT_RECORDED, "75-84", 2),
                                claim("SG3a", CONCLUDED_42, DONT_KNOW, "75-84", 0),
                                claim("SG3a", CONCLUDED_42, NOT_LACKED, "75-84", 0),
                                claim("SG3a", CONCLUDED_42, LACKED, "75-84", 0))),
                new EdgeCase(
                        "every answer about capacity has its own row, one enquiry at a time",
                        folder -> {
                            folder.person("edith");
                            folder.concluded("y1", "edith", "lacked_capacity=yes");
                            folder.concluded("n1", "edith", "lacked_capacity=no");
                            folder.concluded("n2", "edith", "lacked_capacity=no");
                            folder.concluded("d1", "edith", "lacked_capacity=dont-know");
                            folder.concluded("d2", "edith", "lacked_capacity=dont-know");
                            folder.concluded("d3", "edith", "lacked_capacity=dont-know");
                        },
                        Map.ofEntries(
                                claim("SG3a", CONCLUDED_42, LACKED, "75-84", 1),
                                claim("SG3a", CONCLUDED_42, NOT_LACKED, "75-84", 2),
                                claim("SG3a", CONCLUDED_42, DONT_KNOW, "75-84", 3),
                                claim("SG3a", CONCLUDED_42, NOT_RECORDED, "75-84", 0),
                                claim("SG3a", CONCLUDED_42, SUPPORTED, "75-84", 0))),
                new EdgeCase(
                        "support counts only for those who lacked capacity, and theirs counts as lacking too",
                        folder -> {
                            folder.person("edith");
                            folder.concluded("y1", "edith", "lacked_capacity=yes", "supported_by=advocate");
                            folder.concluded("y2", "edith", "lacked_capacity=yes", "supported_by=family-or-friend");
                            folder.concluded("y3", "edith", "lacked_capacity=yes", "supported_by=none");
                            folder.concluded("y4", "edith", "lacked_capacity=yes", "supported_by=");
                            folder.concluded("n1", "edith", "lacked_capacity=no", "supported_by=advocate");
                            folder.concluded("d1", "edith", "lacked_capacity=dont-know", "supported_by=advocate");
                            folder.concluded("r1", "edith", "lacked_capacity=", "supported_by=family-or-friend");
                        },
                        Map.ofEntries(
                                claim("SG3a", CONCLUDED_42, LACKED, "75-84", 4),
                                claim("SG3a", CONCLUDED_42, SUPPORTED, "75-84", 2),
                                claim("SG3a", CONCLUDED_42, NOT_LACKED, "75-84", 1),
                                claim("SG3a", CONCLUDED_42, DONT_KNOW, "75-84", 1),
                                claim("SG3a", CONCLUDED_42, NOT_RECORDED, "75-84", 1))),
                new EdgeCase(
                        "capacity in the other kind of enquiry is under its own heading",
                        folder -> {
                            folder.person("edith");
                            folder.concluded(
                                    "y1", "edith", "kind=other", "lacked_capacity=yes", "supported_by=advocate");
                        },
                        Map.ofEntries(
                                claim("SG3a", CONCLUDED_OTHER, LACKED, "75-84", 1),
                                claim("SG3a", CONCLUDED_OTHER, SUPPORTED, "75-84", 1),
                                claim("SG3a", CONCLUDED_42, LACKED, "75-84", 0),
                                claim("SG3a", CONCLUDED_42, SUPPORTED, "75-84", 0))));
    }
}
