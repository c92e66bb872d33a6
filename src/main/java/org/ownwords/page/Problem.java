package org.ownwords.page;

/// Something that was typed and cannot be accepted: the field it is in and what to do about it, in words for the person
/// who typed.
public record Problem(String field, String words) {}
