package org.ownwords.interchange;

/// A row that a staged row becomes, in the order in which they are added: what a row refers to comes before
/// it. Its id is of version 7 (RFC 9562): the moment of the import, which of these it is, and the line, so
/// that rows come into the indexes in the order they are written, and many come fast.
public enum Made {
    PERSON('1'),
    DETAILS('2'),
    CASE('3'),
    CONCERN('4'),
    ASK('5'),
    DECISION('6'),
    ENQUIRY('7'),
    OUTCOME('8'),
    WITHDRAWAL('9'),
    CATEGORY('a'),
    RESULT('b'),
    RISK('c'),
    ENDING('d'),
    REVIEW('e');

    private final char digit;

    Made(char digit) {
        this.digit = digit;
    }

    /// The function that makes the ids of one import, in SQL.
    ///
    /// @param moment twelve hexadecimal digits, the milliseconds since 1970
    /// @param chance nine, so that two imports of one moment differ
    public static String function(String moment, String chance) {
        return """
               create or replace function pg_temp.made(kind text, line bigint) returns uuid language sql immutable
                   return ('%s-%s-7' || kind || '%s-8%s-%s' || lpad(to_hex(line), 8, '0'))::uuid
               """.formatted(
                        moment.substring(0, 8),
                        moment.substring(8),
                        chance.substring(0, 2),
                        chance.substring(2, 5),
                        chance.substring(5));
    }

    /// The id of the row that the staged row of this alias becomes, in SQL.
    public String from(String alias) {
        return "pg_temp.made('%s', %s.line)".formatted(digit, alias);
    }
}
