package org.ownwords.exchange.format;

import java.nio.file.Path;

/// How many rows each file of a folder has been given, its header not counted.
public record Generated(long people, long concerns, long enquiries, long outcomes, long risks, long reviews) {

    public long rows(InterchangeFile file) {
        return switch (file) {
            case PEOPLE -> people;
            case CONCERNS -> concerns;
            case ENQUIRIES -> enquiries;
            case OUTCOMES -> outcomes;
            case RISKS -> risks;
            case REVIEWS -> reviews;
        };
    }

    /// As a message to the operator.
    public String sentence(Path folder) {
        return "In %s: %d people, %d concerns, %d enquiries, %d outcomes, %d risks and %d reviews."
                .formatted(folder, people, concerns, enquiries, outcomes, risks, reviews);
    }
}
