package org.ownwords.jointboard;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Sets;
import org.springframework.stereotype.Component;

/// Boards of several councils, on the page of all settings.
@Component
class JointBoardSettings implements Sets {

    @Override
    public List<Setting> settings(By by) {
        return List.of(new Setting(
                45,
                "Boards of several councils",
                JointBoardPages.HOME,
                "Whose Boards see what is published of this council",
                null));
    }
}
