package org.ownwords.outcome;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Coded;
import org.ownwords.vocabulary.OutcomeCategory;
import org.ownwords.vocabulary.Wellbeing;

/// How the practitioner reads something the person wants, for reporting.
///
/// @param wellbeing the areas of wellbeing it is about (Care Act 2014, section 1(2))
public record ReadAs(List<OutcomeCategory> categories, List<Wellbeing> wellbeing) {

    public static final ReadAs NOTHING = new ReadAs(List.of(), List.of());

    public ReadAs {
        categories = List.copyOf(categories);
        wellbeing = List.copyOf(wellbeing);
    }

    /// Whether nobody has read it yet.
    public boolean isEmpty() {
        return categories.isEmpty() && wellbeing.isEmpty();
    }

    /// All of it in a line.
    public String words() {
        return Stream.concat(categories.stream(), wellbeing.stream())
                .map(Coded::inSentence)
                .collect(Collectors.joining("; "));
    }

    /// As its columns say it. Codes that are on no list are left out.
    static ReadAs of(String @Nullable [] categories, String @Nullable [] wellbeing) {
        return new ReadAs(
                codes(categories)
                        .flatMap(code -> OutcomeCategory.of(code).stream())
                        .toList(),
                codes(wellbeing).flatMap(code -> Wellbeing.of(code).stream()).toList());
    }

    private static Stream<String> codes(String @Nullable [] codes) {
        return Stream.ofNullable(codes).flatMap(Stream::of);
    }

    String[] categoryCodes() {
        return codes(categories);
    }

    /// Null where it is about none, as in a reading of which it was never asked.
    String @Nullable [] wellbeingCodes() {
        return wellbeing.isEmpty() ? null : codes(wellbeing);
    }

    private static String[] codes(List<? extends Coded> all) {
        return all.stream().map(Coded::code).toArray(String[]::new);
    }
}
