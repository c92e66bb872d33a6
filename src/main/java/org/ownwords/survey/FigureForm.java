package org.ownwords.survey;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.survey.ElsewhereFigure.Whose;
import org.ownwords.survey.FigureStore.Again;

/// Reads what a survey elsewhere told.
final class FigureForm {

    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,2})?) ?%?");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// The hidden field that names the row that counted when the page was opened.
    static final String REPLACES = "replaces";

    private FigureForm() {}

    /// @param what which figure is changed, or nothing where it is added
    static Reading<ElsewhereFigure> read(Reader read, Optional<UUID> what) {
        var asked = read.line("asked", "Enter what was asked");
        var whose = read.choice("whose", Whose::of, "Select whose figure it is");
        var place = read.line("place", "Enter whose it is, such as London");
        var year = read.line("year", "Enter the year of the survey");
        if (!year.isEmpty() && !YEAR.matcher(year).matches()) {
            read.problem("year", "Enter a year with four numbers, like 2026");
        }
        var percent = percent(read);
        var answered = answered(read);
        var source = read.line("source", "Enter where it was published");
        var id = read.typed().id();
        return read.accept(() -> new ElsewhereFigure(
                id,
                what.orElse(id),
                asked,
                whose.orElseThrow(),
                place,
                Integer.parseInt(year),
                percent,
                answered,
                source));
    }

    /// What one should have said.
    record PutRight(ElsewhereFigure figure, Again again) {}

    static Reading<PutRight> putRight(Reader read, ElsewhereFigure before) {
        var why = read.words("why", "Enter what was wrong");
        var replaces = read.typed().reference(REPLACES).orElse(before.id());
        if (read.typed().text("inError").equals("yes")) {
            return read.accept(() -> new PutRight(before.in(read.typed().id()), new Again(replaces, why, true)));
        }
        return read(read, Optional.of(before.what()))
                .map(figure -> new PutRight(figure, new Again(replaces, why, false)));
    }

    private static BigDecimal percent(Reader read) {
        var typed = read.line("percent", "Enter how many in a hundred said so");
        var written = PERCENT.matcher(typed);
        var percent = written.matches() ? new BigDecimal(written.group(1)) : null;
        if (percent == null || percent.compareTo(HUNDRED) > 0) {
            read.problem("percent", "Enter a number from 0 to 100, with up to two places, like 71.53");
            return BigDecimal.ZERO;
        }
        return percent.stripTrailingZeros();
    }

    private static @Nullable Integer answered(Reader read) {
        var typed = read.optionalLine("answered");
        if (typed == null) {
            return null;
        }
        var number = NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        if (number < 1) {
            read.problem("answered", "Enter how many answered as a whole number, or nothing");
        }
        return number;
    }

    /// A figure as it would have been typed.
    static Typed entered(ElsewhereFigure figure) {
        var answered = figure.answered();
        return Typed.nothing()
                .with("asked", figure.asked())
                .with("whose", figure.whose().code())
                .with("place", figure.place())
                .with("year", String.valueOf(figure.year()))
                .with("percent", figure.percent().stripTrailingZeros().toPlainString())
                .withAny("answered", answered == null ? null : String.valueOf(answered))
                .with("source", figure.source());
    }
}
