package org.ownwords.board;

import java.util.List;
import java.util.Map;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.Voice;

/// How many people, over the enquiries signed off in a year. Each person is counted once, by the last of theirs.
///
/// @param people    everybody
/// @param asked     were asked what they want, or somebody was asked for them
/// @param expressed said what they want: themselves, through a representative or an advocate, or it was decided in
///                  their best interests (the first of the sector's two numbers)
/// @param byVoice   of those who expressed, whose voice it was
/// @param cameAbout of those who expressed and whose every current outcome has a result, how far it came about
///                  (fully and partly together are the second of the sector's two numbers)
/// @param safer     of those who answered, whether they feel safer: yes, partly, no
/// @param reasons   why what people wanted did not come about in full, the commonest first, by people
record Counts(
        int people,
        int asked,
        int expressed,
        Map<Voice, Integer> byVoice,
        Map<CameAbout, Integer> cameAbout,
        Map<String, Integer> safer,
        List<Reason> reasons) {

    public record Reason(String words, int people) {}
}
