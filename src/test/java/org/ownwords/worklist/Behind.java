package org.ownwords.worklist;

import org.ownwords.TestCouncil;

/// Works out what is due on whatever was recorded past the doors, as the application does twice a minute.
public final class Behind {

    private Behind() {}

    public static void catchUp(TestCouncil council) {
        council.bean(CatchesUp.class).catchUp();
    }
}
