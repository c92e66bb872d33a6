package org.ownwords.quality;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// How far two readers of the same cases agree, beyond what chance would bring about: Cohen's kappa, with the
/// interval that holds it in 95 of 100 cases.
///
/// Sources: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
/// Measurement 20 (1960), 37 to 46; J. L. Fleiss, J. Cohen and B. S. Everitt, "Large sample standard errors
/// of kappa and weighted kappa", Psychological Bulletin 72 (1969), 323 to 327, whose standard error is that
/// of the delta method and is compared with it in `AgreementTests`. It is for large samples. As the least,
/// twice the square of the number of ratings is taken: D. V. Cicchetti, "Testing the normal approximation and
/// minimal sample size requirements of weighted kappa when the number of categories is large", Applied
/// Psychological Measurement 5 (1981), 101 to 104.
///
/// What is not certain: Cicchetti's rule was found by simulation for weighted kappa, with 3 to 10 ratings;
/// that it holds as well without weights is taken over. The interval takes the answers as drawn one by one.
/// Answers about one case hang together, so that it is narrower than it should be.
sealed interface Agreement {

    /// So few that the number would say nothing.
    ///
    /// @param same  how often both gave the same answer
    /// @param least so many answers it takes
    record TooFew(int answers, long same, int least) implements Agreement {}

    /// Both gave the same answer each time. There was nothing to tell apart, and no number for it.
    record AllTheSame(int answers) implements Agreement {}

    /// One of them gave the same answer each time. Kappa is 0 then, whatever the other answers, and its interval
    /// has no width, so neither is said.
    ///
    /// @param same how often both gave the same answer
    record OneSided(int answers, long same) implements Agreement {}

    /// How far they agree.
    ///
    /// @param same how often both gave the same answer
    /// @param low  the lower end of its interval
    /// @param high the upper end
    record Kappa(int answers, long same, double value, double low, double high) implements Agreement {}

    /// What two readers answered to the same question.
    record Pair(String first, String second) {}

    /// How many ratings there are to choose from in the tool.
    static Agreement of(List<Pair> pairs, int ratings) {
        var least = 2 * ratings * ratings;
        return pairs.size() < least ? new TooFew(pairs.size(), same(pairs), least) : measured(pairs);
    }

    private static long same(List<Pair> pairs) {
        return pairs.stream().filter(pair -> pair.first().equals(pair.second())).count();
    }

    /// However few there are.
    static Agreement measured(List<Pair> pairs) {
        var codes = new TreeSet<String>();
        pairs.forEach(pair -> codes.addAll(List.of(pair.first(), pair.second())));
        var share = new Shares(pairs, List.copyOf(codes));
        var agreed = share.agreed();
        var byChance = share.byChance();
        if (pairs.isEmpty() || byChance >= 1) {
            return new AllTheSame(pairs.size());
        }
        if (share.isOneSided()) {
            return new OneSided(pairs.size(), same(pairs));
        }
        var kappa = (agreed - byChance) / (1 - byChance);
        var error = Math.sqrt(Math.max(0, share.spread(kappa)) / pairs.size()) / (1 - byChance);
        var far = Shares.NINETY_FIVE * error;
        return new Kappa(pairs.size(), same(pairs), kappa, Math.max(-1, kappa - far), Math.min(1, kappa + far));
    }

    /// As a sentence.
    default String words() {
        return switch (this) {
            case TooFew(var answers, var same, var least) ->
                "Two people have given %d answers to the same questions, %d times the same. That is too few to say how far it is chance. It takes %d answers."
                        .formatted(answers, same, least);
            case AllTheSame(var answers) ->
                "Both gave the same answer each time, %d times, and always the same one.".formatted(answers);
            case OneSided(var answers, var same) ->
                "Both gave the same answer %d of %d times. One of them gave the same each time, so how far that is chance cannot be said."
                        .formatted(same, answers);
            case Kappa(var answers, var same, var value, var low, var high) ->
                "%s Both gave the same answer %d of %d times. Some of that is chance. Without chance, their agreement (Cohen’s kappa) is %s, where 1 is full agreement and 0 is no more than chance. Of so many answers it is only known roughly: likely between %s and %s, or a little further off, because answers about one case are alike."
                        .formatted(inWords(value, low), same, answers, number(value), number(low), number(high));
        };
    }

    /// The bands of J. R. Landis and G. G. Koch, Biometrics 33 (1977), put in three.
    ///
    /// Where the lower end of the interval is in a lower band, no more is claimed than that it seems so.
    private static String inWords(double kappa, double low) {
        if (kappa > 0.6) {
            return low > 0.6 ? "Two readers mostly agree." : "Two readers seem to mostly agree.";
        }
        if (kappa > 0.2) {
            return low > 0.2 ? "Two readers agree in part." : "Two readers seem to agree in part.";
        }
        return "Two readers agree little more than by chance.";
    }

    private static String number(double number) {
        return String.format(Locale.UK, "%.2f", number);
    }
}
