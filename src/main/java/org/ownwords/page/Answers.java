package org.ownwords.page;

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

    public static List<RadioItem> radios(List<Option> options) {
        return options.stream()
                .map(option -> {
                    var item = RadioItem.of(option.code(), option.words());
                    return option.hint() == null ? item : item.withHint(option.hint());
                })
                .toList();
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
