package org.ownwords.enquiry;

import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether the law asks for the enquiry or the council chose to make it.
public enum EnquiryKind implements Coded {
    /// Care Act 2014, section 42(2).
    SECTION_42("section-42", "Section 42 enquiry"),

    /// No duty arises, and the council enquires anyway.
    OTHER("other", "Other enquiry");

    private final String code;
    private final String words;

    EnquiryKind(String code, String words) {
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

    public static Optional<EnquiryKind> of(String code) {
        return Coded.of(values(), code);
    }
}
