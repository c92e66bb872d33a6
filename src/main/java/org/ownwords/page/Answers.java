package org.ownwords.page;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.govuk.CheckboxItem;
import org.ownwords.govuk.RadioItem;
import org.ownwords.govuk.SelectItem;

/// Answers as the design system's components take them.
public final class Answers {

    private Answers() {}

    /// Radios for options.
    ///
    /// @param reveals what is shown while an answer is chosen, by the answer's code
    /// @param calling the answers that call for the questions below them all
    public static List<RadioItem> radios(List<Option> options, Map<String, Content> reveals, List<String> calling) {
        return options.stream()
                .map(option -> {
                    var item = RadioItem.of(option.code(), option.words()).withConditional(reveals.get(option.code()));
                    var marked = calling.contains(option.code()) ? item.withAttributes(Map.of("data-calls", "")) : item;
                    return option.hint() == null ? marked : marked.withHint(option.hint());
                })
                .toList();
    }

    /// Whether anything has been answered, or has a problem, in the fields whose names begin so.
    public static boolean any(Typed typed, Problems problems, String... beginnings) {
        return Stream.concat(
                        typed.fields().keySet().stream().filter(typed::has),
                        problems.list().stream().map(Problem::field))
                .anyMatch(field -> Stream.of(beginnings).anyMatch(field::startsWith));
    }

    public static List<CheckboxItem> checkboxes(List<Option> options) {
        return options.stream()
                .map(option -> {
                    var item = CheckboxItem.of(option.code(), option.words());
                    return option.hint() == null ? item : item.withHint(option.hint());
                })
                .toList();
    }

    /// With nothing chosen first.
    public static List<SelectItem> list(List<Option> options) {
        return Stream.concat(
                        Stream.of(SelectItem.of("", "")),
                        options.stream().map(option -> SelectItem.of(option.code(), option.words())))
                .toList();
    }

    /// What is in the three boxes of a day, by their names: what was typed, or else `otherwise`.
    public static Map<String, String> day(String name, Typed typed, @Nullable LocalDate otherwise) {
        return Map.of(
                name + "-day", typed.text(name + "-day", otherwise == null ? "" : "" + otherwise.getDayOfMonth()),
                name + "-month", typed.text(name + "-month", otherwise == null ? "" : "" + otherwise.getMonthValue()),
                name + "-year", typed.text(name + "-year", otherwise == null ? "" : "" + otherwise.getYear()));
    }
}
