package org.ownwords.tally;

import static org.ownwords.tally.Claims.IN_REVIEWS;
import static org.ownwords.tally.Claims.REVIEWS;
import static org.ownwords.tally.Claims.claim;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Safeguarding Adults Reviews.
final class ReviewCases {

    private ReviewCases() {}

    static List<EdgeCase> all() {
        return List.of(
                reviews(
                        "a review in which nobody died",
                        folder -> folder.review("r1", "died=0", "survived=2"),
                        0,
                        1,
                        0,
                        2),
                reviews(
                        "a review in which one died and one survived is one in which somebody died",
                        folder -> folder.review("r1", "died=1", "survived=1"),
                        1,
                        0,
                        1,
                        1),
                reviews(
                        "a review in which three died is one review",
                        folder -> folder.review("r1", "died=3", "survived=0"),
                        1,
                        0,
                        3,
                        0),
                reviews(
                        "several reviews are added up",
                        folder -> {
                            folder.review("r1", "died=0", "survived=2");
                            folder.review("r2", "died=1", "survived=1");
                            folder.review("r3", "died=3", "survived=0");
                            folder.review("r4", "died=0", "survived=12");
                        },
                        2,
                        2,
                        4,
                        15),
                reviews(
                        "reviews concluded on the first and the last day are in the year, and open ones are not",
                        folder -> {
                            folder.review("before", "concluded_on=2025-03-31", "died=1", "survived=0");
                            folder.review("first", "concluded_on=2025-04-01", "died=1", "survived=0");
                            folder.review("last", "concluded_on=2026-03-31", "died=0", "survived=1");
                            folder.review("after", "concluded_on=2026-04-01", "died=0", "survived=1");
                            folder.review("open", "concluded_on=", "died=1", "survived=1");
                        },
                        1,
                        1,
                        1,
                        1));
    }

    private static EdgeCase reviews(
            String name, Consumer<Folder> records, long someDied, long noneDied, long died, long survived) {
        return new EdgeCase(
                name,
                records,
                Map.ofEntries(
                        claim("SG5a", REVIEWS, "Where one or more individuals died", someDied),
                        claim("SG5a", REVIEWS, "Where no individuals died", noneDied),
                        claim("SG5b", IN_REVIEWS, "Who suffered serious harm and died", died),
                        claim("SG5b", IN_REVIEWS, "Who suffered serious harm and survived", survived)));
    }
}
