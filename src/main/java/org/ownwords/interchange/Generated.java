package org.ownwords.interchange;

/// How many rows each file of a folder has been given, its header not counted.
public record Generated(long people, long concerns, long enquiries, long outcomes, long risks, long reviews) {

    long rows(InterchangeFile file) {
        return switch (file) {
            case PEOPLE -> people;
            case CONCERNS -> concerns;
            case ENQUIRIES -> enquiries;
            case OUTCOMES -> outcomes;
            case RISKS -> risks;
            case REVIEWS -> reviews;
        };
    }
}
