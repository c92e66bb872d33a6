package org.ownwords.document;

import java.util.List;
import java.util.Optional;
import org.ownwords.pdf.Size;
import org.ownwords.template.Style;
import org.ownwords.vocabulary.Coded;

/// In which form somebody is given a document that is made here.
enum CopyForm implements Coded {
    PRINT("print", "Ordinary print"),
    LARGE_PRINT("large-print", "Large print"),
    EASY_READ("easy-read", "Easy Read, with pictures"),
    AUDIO("audio-script", "Words to read aloud or record"),
    WEB("web-page", "A web page");

    private final String code;
    private final String words;

    CopyForm(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /// Easy Read is a name.
    @Override
    public String inSentence() {
        return this == EASY_READ ? words : Coded.super.inSentence();
    }

    static Optional<CopyForm> of(String code) {
        return Coded.of(values(), code);
    }

    static List<CopyForm> all() {
        return List.of(values());
    }

    /// Which wording it has.
    Style style() {
        return switch (this) {
            case EASY_READ -> Style.EASY;
            case PRINT, LARGE_PRINT, AUDIO, WEB -> Style.STANDARD;
        };
    }

    Size size() {
        return switch (this) {
            case PRINT, AUDIO, WEB -> Size.ORDINARY;
            case LARGE_PRINT -> Size.LARGE;
            case EASY_READ -> Size.EASY;
        };
    }

    FileKind file() {
        return switch (this) {
            case PRINT, LARGE_PRINT, EASY_READ -> FileKind.PDF;
            case AUDIO -> FileKind.TEXT;
            case WEB -> FileKind.HTML;
        };
    }

    /// What a document is as a file.
    enum FileKind {
        PDF("application/pdf", "pdf"),
        TEXT("text/plain;charset=UTF-8", "txt"),
        HTML("text/html;charset=UTF-8", "html");

        private final String type;
        private final String ending;

        FileKind(String type, String ending) {
            this.type = type;
            this.ending = ending;
        }

        String type() {
            return type;
        }

        /// `plan-1042.pdf`
        String name(long number) {
            return "plan-%d.%s".formatted(number, ending);
        }
    }
}
