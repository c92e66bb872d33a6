package org.ownwords.pdf;

/// How large the letters of a document are.
public enum Size {
    /// 12 points.
    ORDINARY("ordinary"),

    /// 20 points: more than the 18 that large print begins with.
    LARGE("large"),

    /// 16 points, with room for a picture beside each line.
    EASY("easy");

    private final String style;

    Size(String style) {
        this.style = style;
    }

    /// Its class in the template.
    public String style() {
        return style;
    }
}
