package org.ownwords.risk;

/// Where somebody sees a risk on the grid of quality of life and harm. It has no score.
public record Place(QualityOfLife life, Harm harm) {

    /// `Quality of life: adds a lot. Harm: likely or grave, not both`
    String words() {
        return "Quality of life: %s. Harm: %s".formatted(life.inSentence(), harm.inSentence());
    }
}
