package org.ownwords.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.history.Told.Detail;

/// What the timeline says of what matters to somebody.
final class ProfileSentences {

    /// Of words that are not the person's own.
    static final String NOT_THEIRS = "Whose words";

    private static final String LIKED = "What people like about them";
    private static final String SUPPORT = "How best to support them";
    private static final String TRUSTS = "Whom they trust";
    private static final String MONEY = "Who handles their money";
    private static final String WOULD = "What would let them protect themselves";
    private static final String NEAR = "Who or what near them would help";

    /// The particulars that the person's own copy has.
    static final List<String> THEIRS = List.of(LIKED, SUPPORT, TRUSTS, MONEY, WOULD, NEAR);

    private ProfileSentences() {}

    static String sentence(Profile profile) {
        return profile.matters().matters() == null ? "More is known about the person." : "What matters to them.";
    }

    static List<Detail> details(Profile profile) {
        var matters = profile.matters();
        return Stream.of(
                        Detail.of(
                                NOT_THEIRS,
                                profile.isTheirs() ? null : profile.voice().words()),
                        Detail.of(LIKED, matters.liked()),
                        Detail.of(SUPPORT, matters.support()),
                        Detail.of(TRUSTS, profile.wayIn().trusts()),
                        Detail.of("The way in", profile.wayIn().way()),
                        Detail.of(MONEY, money(profile.money())),
                        Detail.of("The paper that shows it", profile.money().paper()),
                        Detail.of(WOULD, profile.protecting().would()),
                        Detail.of(NEAR, profile.protecting().near()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// `An appointee: Larchmere Council`
    static String money(Profile.Money money) {
        var handler = money.handler().words();
        return money.who() == null ? handler : "%s: %s".formatted(handler, money.who());
    }
}
