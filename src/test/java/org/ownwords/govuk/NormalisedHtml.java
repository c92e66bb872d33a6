package org.ownwords.govuk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// HTML written down so that two pieces are equal when a browser makes the same page of them.
///
/// What is made the same: the order of attributes, the order of class names, and space that a browser does not show.
/// Everything else counts, also whether a space between words stands inside or outside an element.
final class NormalisedHtml {

    private static final Set<String> INLINE =
            Set.of("a", "abbr", "b", "code", "em", "i", "img", "input", "label", "small", "span", "strong");
    /// Stands in a line like a word; what is in it has lines of its own.
    private static final Set<String> LIKE_A_WORD = Set.of("button", "select", "svg");

    private static final Set<String> SPACE_COUNTS = Set.of("pre", "textarea");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean spaceIsShown;

    static String of(String html) {
        var normalised = new NormalisedHtml();
        parse(html).body().childNodes().forEach(normalised::write);
        normalised.endLine();
        return String.join("\n", normalised.lines);
    }

    /// What a browser would have to mend.
    static List<String> mistakesIn(String html) {
        var parser = Parser.htmlParser().setTrackErrors(100);
        parser.parseInput("<!doctype html><title>x</title><body>" + html, "");
        return parser.getErrors().stream().map(Object::toString).toList();
    }

    private static Document parse(String html) {
        return Parser.parseBodyFragment(html, "");
    }

    private void write(Node node) {
        switch (node) {
            case TextNode text -> write(text.getWholeText());
            case Element element -> write(element);
            case Comment comment -> add("<!--" + comment.getData() + "-->");
            default -> throw new IllegalArgumentException("Cannot compare " + node.getClass());
        }
    }

    private void write(Element element) {
        var name = element.tagName();
        if (LIKE_A_WORD.contains(name)) {
            add(startOf(element));
            endLine();
            inside(element);
            endLine();
            add("</" + name + ">");
            spaceIsShown = true;
        } else if (INLINE.contains(name)) {
            add(startOf(element));
            if (element.tag().isEmpty()) {
                spaceIsShown = true;
            }
            inside(element);
            add("</" + name + ">");
        } else {
            endLine();
            add(startOf(element));
            inside(element);
            endLine();
            add("</" + name + ">");
        }
    }

    private void inside(Element element) {
        open.push(element.tagName());
        element.childNodes().forEach(this::write);
        open.pop();
    }

    private void write(String text) {
        if (open.stream().anyMatch(SPACE_COUNTS::contains)) {
            add("[" + text.replace("\n", "\\n") + "]");
            return;
        }
        text.codePoints().forEach(character -> {
            if (isSpace(character)) {
                if (spaceIsShown) {
                    words.append(' ');
                    spaceIsShown = false;
                }
            } else {
                words.appendCodePoint(character);
                spaceIsShown = true;
            }
        });
    }

    private static boolean isSpace(int character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f';
    }

    private void add(String line) {
        flush();
        lines.add(line);
    }

    private void flush() {
        if (!words.isEmpty()) {
            lines.add("[" + words + "]");
            words.setLength(0);
        }
    }

    /// A space at the end of a line is not shown, nor is one at the beginning of the next. The last space of a line may
    /// have been written before the end of an inline element.
    private void endLine() {
        flush();
        for (var last = lines.size() - 1; last >= 0; last--) {
            var line = lines.get(last);
            if (line.startsWith("[") && !spaceIsShown && line.endsWith(" ]")) {
                var shorter = line.substring(0, line.length() - 2);
                if (shorter.equals("[")) {
                    lines.remove(last);
                } else {
                    lines.set(last, shorter + "]");
                }
                break;
            }
            if (line.startsWith("[") || !isEndOfInline(line)) {
                break;
            }
        }
        spaceIsShown = false;
    }

    private static boolean isEndOfInline(String line) {
        return line.startsWith("</") && INLINE.contains(line.substring(2, line.length() - 1));
    }

    private static String startOf(Element element) {
        return element.attributes().asList().stream()
                .sorted(Comparator.comparing(Attribute::getKey))
                .map(attribute -> " " + attribute.getKey() + "=\"" + valueOf(attribute) + "\"")
                .collect(Collectors.joining("", "<" + element.tagName(), ">"));
    }

    private static String valueOf(Attribute attribute) {
        if (!attribute.getKey().equals("class")) {
            return attribute.getValue().replace("\"", "&quot;");
        }
        return Arrays.stream(attribute.getValue().trim().split("\\s+", -1))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
