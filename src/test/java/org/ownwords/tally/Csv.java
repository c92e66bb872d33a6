package org.ownwords.tally;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a CSV file as RFC 4180 has it: quoted fields may hold commas, doubled quotes and line ends. A byte order
/// mark at the start is passed over, lines end in CRLF or LF, the last need not end, and a line with nothing on it is
/// no row.
final class Csv {

    private final String text;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    static List<Row> rows(Path file) {
        try {
            return rows(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows(String text) {
        List<List<String>> lines = new Csv(text).lines();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("There is no header row");
        }
        List<String> header = lines.getFirst();
        List<Row> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            rows.add(row(header, line));
        }
        return rows;
    }

    private static Row row(List<String> header, List<String> line) {
        if (line.size() != header.size()) {
            throw new IllegalArgumentException(
                    line.size() + " fields where there are " + header.size() + " columns: " + line);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (fields.put(header.get(i), line.get(i)) != null) {
                throw new IllegalArgumentException("Two columns are called " + header.get(i));
            }
        }
        return new Row(fields);
    }

    private List<List<String>> lines() {
        if (text.startsWith("\uFEFF")) {
            at = 1;
        }
        while (at < text.length()) {
            line.add(text.charAt(at) == '"' ? quoted() : plain());
            endField();
        }
        if (!line.isEmpty()) {
            // The file ended on a comma: a last, empty field.
            line.add("");
            endLine();
        }
        return lines;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '"') {
                throw new IllegalArgumentException("A quote inside a field without quotes, at " + at);
            }
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        at++;
        while (true) {
            if (at >= text.length()) {
                throw new IllegalArgumentException("A quoted field never ends");
            }
            char c = text.charAt(at++);
            if (c != '"') {
                field.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                return field.toString();
            }
        }
    }

    private void endField() {
        if (at >= text.length()) {
            endLine();
        } else if (text.charAt(at) == ',') {
            at++;
        } else if (text.charAt(at) == '\n') {
            at++;
            endLine();
        } else if (text.startsWith("\r\n", at)) {
            at += 2;
            endLine();
        } else {
            throw new IllegalArgumentException("Neither a comma nor a line end after a field, at " + at);
        }
    }

    private void endLine() {
        if (!line.equals(List.of(""))) {
            lines.add(line);
        }
        line = new ArrayList<>();
    }
}
