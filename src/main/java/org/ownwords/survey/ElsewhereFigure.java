package org.ownwords.survey;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Coded;

/// What a survey elsewhere told, as it was published, such as how many people say that services make them feel
/// safe (Adult Social Care Survey). It is wide because its page shows each of these by itself.
///
/// @param what     the same for all rows of one figure
/// @param place    whose it is, as readers know it
/// @param percent  how many in a hundred said so
/// @param answered how many answered, or null where that was not published
/// @param source   where it was published
record ElsewhereFigure(
        UUID id,
        UUID what,
        String asked,
        Whose whose,
        String place,
        int year,
        BigDecimal percent,
        @Nullable Integer answered,
        String source) {

    /// What is asked in the national survey about safety, in our own words.
    static final List<String> OFTEN_ASKED = List.of(
            "Services help them to feel safe (Adult Social Care Survey)",
            "They feel as safe as they want to (Adult Social Care Survey)",
            "Carers have no worries about their own safety (Survey of Adult Carers)");

    /// Whose figure it is.
    enum Whose implements Coded {
        OWN("own", "This council"),
        REGION("region", "The region"),
        NATION("nation", "The nation"),
        OTHER("other", "Another council");

        private final String code;
        private final String words;

        Whose(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return words;
        }

        static Optional<Whose> of(String code) {
            return Coded.of(values(), code);
        }

        static List<Whose> all() {
            return List.of(values());
        }
    }

    /// The same in another row.
    ElsewhereFigure in(UUID row) {
        return new ElsewhereFigure(row, what, asked, whose, place, year, percent, answered, source);
    }

    /// `71.53%`
    String percentWords() {
        return percent.stripTrailingZeros().toPlainString() + "%";
    }

    String path() {
        return "/surveys/figures/" + what;
    }

    /// By what was asked; the newest year first, and in a year this council, its region, the nation and others.
    static Map<String, List<ElsewhereFigure>> byQuestion(List<ElsewhereFigure> all) {
        var asked = new LinkedHashMap<String, List<ElsewhereFigure>>();
        all.stream().map(ElsewhereFigure::asked).sorted().forEach(each -> asked.put(each, List.of()));
        asked.replaceAll((words, _) -> all.stream()
                .filter(each -> each.asked().equals(words))
                .sorted(Comparator.comparing(ElsewhereFigure::year, Comparator.reverseOrder())
                        .thenComparing(ElsewhereFigure::whose)
                        .thenComparing(ElsewhereFigure::place))
                .toList());
        return asked;
    }
}
