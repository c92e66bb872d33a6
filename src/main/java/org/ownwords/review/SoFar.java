package org.ownwords.review;

import java.util.List;
import org.ownwords.page.Option;
import org.ownwords.vocabulary.CameAbout;

/// How far something has come about so far: instead of "no" it is "not yet".
final class SoFar {

    private SoFar() {}

    public static String words(CameAbout soFar) {
        return switch (soFar) {
            case FULLY, PARTLY -> soFar.words();
            case NOT -> "Not yet";
        };
    }

    public static List<Option> options() {
        return CameAbout.all().stream()
                .map(each -> Option.of(each.code(), words(each)))
                .toList();
    }
}
