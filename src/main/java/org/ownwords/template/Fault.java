package org.ownwords.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Why a wording cannot be set: in which part, and what is wrong there.
///
/// @param part  its code
/// @param words what is wrong, and what to do
record Fault(String part, String words) {

    /// The most that a part takes, in characters.
    static final int MOST = 4000;

    /// All of a wording: what the law asks for is missing, something is not known, or its reader would learn what they
    /// must not.
    static List<Fault> of(Kind kind, Wording wording) {
        return kind.parts().stream()
                .flatMap(part -> of(kind, part, wording.part(part.code())))
                .toList();
    }

    private static Stream<Fault> of(Kind kind, Part part, String words) {
        if (words.isBlank()) {
            return part.because() == null
                    ? Stream.empty()
                    : Stream.of(new Fault(part.code(), "Enter words. " + part.because()));
        }
        if (words.length() > MOST) {
            return Stream.of(new Fault(
                    part.code(),
                    "Shorten it. It has %,d characters, and %,d is the most".formatted(words.length(), MOST)));
        }
        var faults = new ArrayList<String>();
        var lines = words.split("\n", -1);
        for (var number = 1; number <= lines.length; number++) {
            faults.addAll(inLine(kind, lines[number - 1], number));
        }
        part.must().stream()
                .filter(field -> !words.contains(field.written()))
                .map(field -> "Write %s somewhere. %s".formatted(field.written(), part.because()))
                .forEach(faults::add);
        return faults.stream().map(fault -> new Fault(part.code(), fault));
    }

    private static List<String> inLine(Kind kind, String line, int number) {
        var faults = new ArrayList<String>();
        var fields = Wording.IN_BRACES.matcher(line);
        while (fields.find()) {
            var code = fields.group(1);
            Field.of(code)
                    .ifPresentOrElse(
                            field -> {
                                if (!field.mayBeReadBy(kind.reader())) {
                                    faults.add("Line %d: take out %s. It would tell %s %s"
                                            .formatted(
                                                    number,
                                                    field.written(),
                                                    kind.reader().words(),
                                                    field.words()));
                                } else if (!kind.fields().contains(field)) {
                                    faults.add("Line %d: take out %s. It is not known in this document"
                                            .formatted(number, field.written()));
                                }
                            },
                            () -> faults.add("Line %d: {%s} is not known. Did you mean %s?"
                                    .formatted(number, code, nearest(kind, code).written())));
        }
        var rest = fields.replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            faults.add("Line %d: a brace stands alone. Write what is filled in like %s"
                    .formatted(number, Field.COUNCIL.written()));
        }
        return faults;
    }

    private static Field nearest(Kind kind, String code) {
        return kind.fields().stream()
                .min(Comparator.comparingInt(field -> apart(field.code(), code)))
                .orElse(Field.COUNCIL);
    }

    /// How many letters have to be changed, added or taken away to make one of the other (Levenshtein).
    private static int apart(String one, String other) {
        var before = new int[other.length() + 1];
        for (var at = 0; at <= other.length(); at++) {
            before[at] = at;
        }
        for (var row = 1; row <= one.length(); row++) {
            var now = new int[other.length() + 1];
            now[0] = row;
            for (var at = 1; at <= other.length(); at++) {
                var same = one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1;
                now[at] = Math.min(Math.min(now[at - 1], before[at]) + 1, before[at - 1] + same);
            }
            before = now;
        }
        return before[other.length()];
    }
}
