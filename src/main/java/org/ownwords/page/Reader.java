package org.ownwords.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a form field by field, gathering every problem, so that all are shown at once.
///
/// A required field gives a usable value even when it is missing (an empty text, today); the value of the
/// whole is made only when there were no problems.
public final class Reader {

    /// The most that one box of words takes, in characters. Far beyond any
    /// conversation; a whole file is refused.
    public static final int MOST_WORDS = 50_000;

    /// The most that one line takes, in characters.
    public static final int MOST_LINE = 500;

    /// So many characters of what is too long are enough to see which it is.
    private static final int FEW = 30;

    private static final LocalDate EARLIEST = LocalDate.of(1890, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private static final Pattern ABOUT =
            Pattern.compile("(?:about|around|circa|c\\.?|~)? *(\\d{4})", Pattern.CASE_INSENSITIVE);

    private final Typed typed;
    private final Lifetime lifetime;
    private final List<Problem> problems = new ArrayList<>();

    public Reader(Typed typed) {
        this(typed, Lifetime.NOT_KNOWN);
    }

    /// Of a form that is about a person.
    ///
    /// @param lifetime theirs: no day that has come was before they were born
    public Reader(Typed typed, Lifetime lifetime) {
        this.typed = typed;
        this.lifetime = lifetime;
    }

    public Typed typed() {
        return typed;
    }

    /// Words of any length up to [#MOST_WORDS], as typed. `missing` is said when there are none.
    public String words(String field, String missing) {
        var words = optionalWords(field);
        if (words == null) {
            problem(field, missing);
            return "";
        }
        return words;
    }

    public @Nullable String optionalWords(String field) {
        return text(field, MOST_WORDS);
    }

    /// One line, up to [#MOST_LINE], without spaces around it.
    public String line(String field, String missing) {
        var line = optionalLine(field);
        if (line == null) {
            problem(field, missing);
            return "";
        }
        return line;
    }

    public @Nullable String optionalLine(String field) {
        var line = text(field, MOST_LINE);
        return line == null ? null : line.strip();
    }

    private @Nullable String text(String field, int most) {
        var text = typed.text(field);
        if (text.indexOf('\0') >= 0) {
            problem(
                    field,
                    "Remove the hidden character from what you entered. It cannot be kept. Everything else is still here");
            return "";
        }
        if (text.length() > most) {
            problem(
                    field,
                    "Shorten what begins “%s”. It has %,d characters, and %,d is the most. Nothing was lost"
                            .formatted(beginning(text), text.length(), most));
            return "";
        }
        return text.isBlank() ? null : text;
    }

    private static String beginning(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= FEW
                ? line
                : line.substring(0, line.offsetByCodePoints(0, FEW)) + "…";
    }

    /// One of a list, by its code.
    public <T> Optional<T> choice(String field, Function<String, Optional<T>> codes, String missing) {
        var choice = optionalChoice(field, codes);
        if (choice.isEmpty()) {
            problem(field, missing);
        }
        return choice;
    }

    /// A code that is not on the list counts as no choice.
    public <T> Optional<T> optionalChoice(String field, Function<String, Optional<T>> codes) {
        return codes.apply(typed.text(field));
    }

    /// Any number of a list, by their codes, in the order of `all`.
    public <T> List<T> choices(String field, List<T> all, Function<T, String> code) {
        Set<String> ticked = typed.ticked(field);
        return all.stream().filter(each -> ticked.contains(code.apply(each))).toList();
    }

    /// Yes or no, from the values `yes` and `no`.
    public boolean yes(String field, String missing) {
        return switch (typed.text(field)) {
            case "yes" -> true;
            case "no" -> false;
            default -> {
                problem(field, missing);
                yield false;
            }
        };
    }

    /// A day that has come, from the fields `…-day`, `…-month` and `…-year`.
    public LocalDate pastDay(String field, String missing, LocalDate today) {
        var day = optionalDay(field);
        if (day == null) {
            if (problemsOn(field)) {
                return today;
            }
            dayProblem(field, missing);
            return today;
        }
        if (day.isAfter(today)) {
            dayProblem(field, "The date must be today or in the past");
        }
        lifetime.notYetBorn(new Dated("this happened", day)).ifPresent(words -> dayProblem(field, words));
        return day;
    }

    /// A day, or only its year: `1950` or `about 1950` in the field of the year, or in any one field.
    public PartDay partDay(String field) {
        var boxes = boxes(field);
        var year = boxes.size() == 1 ? ABOUT.matcher(boxes.getFirst()) : null;
        if (year != null && year.matches()) {
            return new PartDay.YearOnly(Integer.parseInt(year.group(1)));
        }
        var day = optionalDay(field);
        return day == null ? new PartDay.NotKnown() : new PartDay.Whole(day);
    }

    /// A day, or null where none of its three fields is filled in. The month may be a name (`July`), and
    /// a whole day may stand in one field (`3 May 1952`), as it does when it was pasted.
    public @Nullable LocalDate optionalDay(String field) {
        var boxes = boxes(field);
        if (boxes.isEmpty()) {
            return null;
        }
        var written = WrittenDay.in(boxes.size() == 1 ? boxes.getFirst() : String.join(" ", boxes))
                .filter(WrittenDay::isAlone)
                .orElse(null);
        if (written == null) {
            dayProblem(field, "Enter a real date, like 27 3 2026");
            return null;
        }
        var day = written.days().getFirst();
        if (written.days().size() > 1) {
            dayProblem(field, "Enter a year with four numbers, like 2026");
            return null;
        }
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            dayProblem(field, "Check the year. It cannot be %d".formatted(day.getYear()));
            return null;
        }
        return day;
    }

    /// What is in those of a day's three fields that are filled in.
    private List<String> boxes(String field) {
        return Stream.of("-day", "-month", "-year")
                .map(box -> WrittenDay.spaced(typed.text(field + box)).strip())
                .filter(box -> !box.isEmpty())
                .toList();
    }

    /// Refuses a day where what happened `first` came later than what happened `then`. A day that is not
    /// known, null, is in no order.
    public void inOrder(String field, @Nullable Dated first, @Nullable Dated then) {
        if (first != null && then != null) {
            first.notBefore(then).ifPresent(words -> dayProblem(field, words));
        }
    }

    /// Refuses a day on which something was said or done with the person whom the form is about, where they did not
    /// live then.
    public void inLife(String field, Dated event) {
        lifetime.outside(event).ifPresent(words -> dayProblem(field, words));
    }

    /// The same, with what to do where it was with somebody else.
    public void inLife(String field, Dated event, String otherwise) {
        lifetime.outside(event).ifPresent(words -> dayProblem(field, words + ". " + otherwise));
    }

    public void problem(String field, String words) {
        add(new Problem(field, words));
    }

    /// A problem with a day: its first box is where to go.
    public void dayProblem(String field, String words) {
        add(new Problem(field, words, field + "-day"));
    }

    private void add(Problem problem) {
        if (!problemsOn(problem.field())) {
            problems.add(problem);
        }
    }

    private boolean problemsOn(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /// The value, if everything on the form could be accepted.
    public <T> Reading<T> accept(Supplier<T> value) {
        return problems.isEmpty() ? new Reading.Accepted<>(value.get()) : new Reading.Refused<>(new Problems(problems));
    }
}
