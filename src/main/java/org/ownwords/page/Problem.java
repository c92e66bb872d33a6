package org.ownwords.page;

/// Something that was typed and cannot be accepted: the field it is in and what to do about it, in words for
/// the person who typed.
///
/// @param anchor the id of the element to go to: the field itself, or the first box of several
public record Problem(String field, String words, String anchor) {

    public Problem(String field, String words) {
        this(field, words, field);
    }
}
