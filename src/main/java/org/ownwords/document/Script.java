package org.ownwords.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A document as plain text.
final class Script {

    private Script() {}

    /// To be read aloud or recorded: nothing in it but words, numbers and stops. A blank line is a pause.
    static String spoken(PersonsCopy copy) {
        var english = copy.language().isEnglish();
        return Stream.concat(
                                Stream.of(List.of(copy.title())),
                                copy.blocks().stream().map(Script::lines))
                        .map(lines -> lines.stream()
                                .map(line -> aloud(line, english))
                                .filter(line -> !line.isBlank())
                                .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    /// With every character as it is.
    static String written(PersonsCopy copy) {
        return Stream.concat(Stream.of(copy.title()), copy.blocks().stream().flatMap(block -> lines(block).stream()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Block.Heading heading -> List.of(heading.words());
            case Block.Says says -> says.lines();
            case Block.Said said ->
                said.label() == null
                        ? List.of(said.words().text())
                        : List.of(said.label() + ":", said.words().text());
            case Block.Item item ->
                Stream.concat(
                                Stream.of(item.what().text()),
                                item.particulars().stream()
                                        .map(each -> each.value().text().isEmpty()
                                                ? each.label()
                                                : each.label() + ": "
                                                        + each.value().text()))
                        .toList();
            case Block.Somebody somebody ->
                List.of(somebody.is() == null ? somebody.name() : somebody.name() + ": " + somebody.is());
        };
    }

    /// A line as it is said: a sentence with a full stop, and no symbol that somebody would have to think about.
    static String aloud(String line, boolean english) {
        var said = english
                ? line.replaceAll("£\\s?(\\d[\\d,]*(?:\\.\\d+)?)", "$1 pounds")
                        .replaceAll("(?<=\\d)\\s?%", " per cent")
                        .replace("&", " and ")
                        .replace("@", " at ")
                        .replaceAll("(?<=\\p{L})/(?=\\p{L})", " or ")
                        .replaceAll("(?<=\\d)\\s?[–-]\\s?(?=\\d)", " to ")
                : line;
        said = said.replaceAll("\\s[–—-]\\s", ", ")
                .replace("…", ".")
                .replaceAll("[“”„«»\"‘*_#~^|<>\\[\\]{}()•·\\\\=+]|[\\p{So}\\p{Sk}\\p{Cf}]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[.,;:!?])", "")
                .strip();
        return said.isEmpty() || said.matches(".*[.,;:!?؟।。]$") ? said : said + ".";
    }
}
