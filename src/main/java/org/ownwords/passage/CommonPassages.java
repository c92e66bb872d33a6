package org.ownwords.passage;

import java.util.List;
import org.springframework.stereotype.Component;

/// What several papers say.
@Component
public class CommonPassages implements HasPassages {

    /// Councils found that a statement at the beginning of a meeting frightened people, and changed it. So it says
    /// first what stays between us.
    public static final Passage CONFIDENTIALITY =
            Passage.plain("confidentiality", "On several papers", "What stays between us", """
            What you tell us stays with the people who need it to help you. We ask you before we tell anybody else.

            Sometimes we have to tell somebody even if you say no: when you or somebody else may be badly hurt, or when there may be a serious crime. We tell you before we do it, unless that is not safe.""");

    @Override
    public List<Passage> passages() {
        return List.of(CONFIDENTIALITY);
    }
}
