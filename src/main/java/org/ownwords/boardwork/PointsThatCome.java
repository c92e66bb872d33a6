package org.ownwords.boardwork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The regulator's points as they come with the software, until a council writes its own.
///
/// Source: Care Quality Commission, assessment framework for local authorities, quality statement “Safeguarding”
/// (23 February 2024), in our own words.
final class PointsThatCome {

    static final Points POINTS = new Points("Quality statement “Safeguarding”, 23 February 2024", lines());

    private PointsThatCome() {}

    private static List<String> lines() {
        try (var file = Objects.requireNonNull(PointsThatCome.class.getResourceAsStream("points.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
