package org.ownwords.exchange.runs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why rows of a file were set aside, or are to be looked at though they were taken.
///
/// @param why   about a row, without its content, like `gender is not one of the codes for it`
/// @param rows  how many
/// @param lines the first of them
public record RunReason(String why, long rows, List<Long> lines, Kind kind) {

    public enum Kind {
        SET_ASIDE("set-aside"),
        /// It was taken.
        FLAGGED("flagged");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Kind of(String code) {
            return Stream.of(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public RunReason {
        lines = List.copyOf(lines);
    }

    public boolean isFlagged() {
        return kind == Kind.FLAGGED;
    }

    /// `4, 9, 17 and more`.
    public String linesInWords() {
        return lines.stream().map(line -> "%,d".formatted(line)).collect(Collectors.joining(", "))
                + (rows > lines.size() ? " and more" : "");
    }
}
