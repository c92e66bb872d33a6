package org.ownwords.boardwork;

import org.ownwords.vocabulary.ShippedText;

/// The regulator's points as they come with the software, until a council writes its own.
///
/// Source: Care Quality Commission, assessment framework for local authorities, quality statement “Safeguarding”
/// (23 February 2024), in our own words.
final class PointsThatCome {

    static final Points POINTS = new Points(
            "Quality statement “Safeguarding”, 23 February 2024",
            ShippedText.beside(PointsThatCome.class, "points.txt")
                    .text()
                    .lines()
                    .toList());

    private PointsThatCome() {}
}
