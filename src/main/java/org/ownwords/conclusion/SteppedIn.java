package org.ownwords.conclusion;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How far the council stepped in. Safeguarding is proportionate: the least intrusive response to the risk
/// (Care and support statutory guidance, paragraph 14.13).
enum SteppedIn implements Coded {
    THEY_ACTED("they-acted", "They acted themselves, with advice or support if they wanted it"),
    TOGETHER("together", "They and we acted together"),
    WE_ACTED("we-acted", "We or others acted for them, and they agreed"),
    WITHOUT_CONSENT("without-consent", "We or others acted without their agreement");

    private final String code;
    private final String words;

    SteppedIn(String code, String words) {
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

    static Optional<SteppedIn> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<SteppedIn> all() {
        return List.of(values());
    }

    /// All of their codes: each of them calls for why it was in proportion.
    public static List<String> codes() {
        return all().stream().map(SteppedIn::code).toList();
    }
}
