package org.ownwords.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Post;
import org.ownwords.access.Posts;
import org.ownwords.access.Power;
import org.ownwords.access.Sets;
import org.ownwords.access.TeamEntry;
import org.ownwords.access.Teams;
import org.springframework.stereotype.Component;

/// Staff and teams, on the page of all settings.
@Component
class StaffSettings implements Sets {

    private final Posts posts;
    private final Teams teams;

    StaffSettings(Posts posts, Teams teams) {
        this.posts = posts;
        this.teams = teams;
    }

    @Override
    public List<Setting> settings(By by) {
        return List.of(
                new Setting(
                        10,
                        "Teams",
                        "/settings/teams",
                        "What cases are allocated to",
                        teams.all().stream().allMatch(TeamEntry::ended) ? "There is no team yet" : null),
                new Setting(
                        20,
                        "Staff",
                        "/settings/staff",
                        "Who works here, in which role and team, what they may decide and sign off, and who is away",
                        missing(posts.all(), by)));
    }

    private static @Nullable String missing(List<Post> posts, By by) {
        if (posts.stream().noneMatch(post -> post.allows(Power.DECIDE, by.today()))) {
            return "Nobody may decide whether the section 42 duty arises";
        }
        if (posts.stream().noneMatch(post -> post.allows(Power.SIGN_OFF, by.today()))) {
            return "Nobody may sign off a closing";
        }
        return null;
    }
}
