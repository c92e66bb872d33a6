package org.ownwords.boardwork;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ownwords.boardwork.Provision.Numbers;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads what somebody who provides advocates told the Board.
final class ProvisionForm {

    private static final int MOST = 99_999;

    private ProvisionForm() {}

    static List<Ask> asks() {
        return List.of(
                Ask.line("who", "Who provides the advocates?", null),
                Ask.day("from", "From when is it?", "The first day of the time they tell about"),
                Ask.day("until", "Until when?", null),
                Ask.line(
                        "asked",
                        "How many people were they asked to support? (optional)",
                        "Numbers under five are shown as fewer than five, and all others rounded to the nearest five"),
                Ask.line("couldNot", "How many could they not support? (optional)", null),
                Ask.line(
                        "days",
                        "How many days passed until somebody was seen? (optional)",
                        "The number in the middle, if all of them stood in a row"),
                Ask.words(
                        "gaps",
                        "Where is there too little?",
                        "For example, a place, a language, or a kind of advocate. If nowhere, say so"),
                Ask.words(
                        "seen",
                        "What do advocates see in their work? (optional)",
                        "What the Board should know about how people are heard"));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var who = read.line("who", "Enter who provides the advocates");
        var from = read.pastDay("from", "Enter from when it is", around.today());
        var until = read.pastDay("until", "Enter until when it is", around.today());
        if (until.isBefore(from)) {
            read.dayProblem("until", "The last day must not be before the first");
        }
        var numbers = new Numbers(number(read, "asked"), number(read, "couldNot"), number(read, "days"));
        var gaps = read.words("gaps", "Enter where there is too little, or that there is enough");
        var seen = read.optionalWords("seen");
        return () -> new Provision(who, from, until, numbers, gaps, seen);
    }

    private static @Nullable Integer number(Reader read, String field) {
        var typed = read.optionalLine(field);
        if (typed == null) {
            return null;
        }
        if (!typed.matches("\\d{1,5}")) {
            read.problem(field, "Enter a whole number up to %,d, or leave it empty".formatted(MOST));
            return null;
        }
        return Integer.valueOf(typed);
    }

    static Typed entered(Provision provision) {
        return Typed.nothing()
                .with("who", provision.who())
                .with("from", provision.from())
                .with("until", provision.until())
                .withAny("asked", text(provision.numbers().asked()))
                .withAny("couldNot", text(provision.numbers().couldNot()))
                .withAny("days", text(provision.numbers().days()))
                .with("gaps", provision.gaps())
                .withAny("seen", provision.seen());
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : String.valueOf(number);
    }
}
