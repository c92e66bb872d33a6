package org.ownwords.exchange.synthetic;

/// What a person says they want, in plain English, or what somebody says for them.
final class Sayings {

    /// What is wanted, by category code. `{my}`, `{I}` and similar depend on whose words they are.
    private static final String WANTED = """
            safer: to feel safe {where} | to feel safe again | not to be frightened any more | to sleep at night without worrying | to know who is at the door before it is opened | somebody to ring if it happens again | locks that work on {my} doors | to be safe, without having to leave {my} home
            abuse-stops: it to stop | the shouting to stop | {them} to stop | {them} to leave {me} alone | nobody to hurt {me} again | people to stop taking advantage of {me} | not to be spoken to like that | {them} to stop coming round
            stay: to stay in {my} own home | to stay where {I} {am} | to stay here with {my} {dear} | to stay in this home, near {my} {dear} | to carry on living on {my} own | not to go into a home
            care-change: carers who come when they say they will | the same carers each time | somebody to help {me} {daily} | to be helped {daily} when {I} ask, and not hours later | staff who listen to {me} | a different care agency | to be asked before anything is done to {me} | {my} meals hot, and {my} tablets on time
            independence: to make {my} own decisions | to look after {my} own money | to go out when {I} choose | to do things {my} own way | to keep {my} own front door key | to be treated like a grown-up
            move: to live somewhere else | to move nearer to {my} {dear} | to leave here as soon as possible | a place of {my} own | to move to a different home | to go somewhere {he} cannot find {me}
            money-returned: {my} money back | {my} bank card back | {my} mother's ring back | to know where {my} money has gone, and to have it back | what was taken from {my} account paid back
            keep-relationship: to keep seeing {my} {dear} | {my} {dear} to go on visiting | not to lose {my} {dear} over this | things to be right again with {my} {dear}
            end-relationship: nothing more to do with {them} | {him} out of {my} house | never to see {them} again | to be divorced
            self-protection: to know how to say no | to learn how to spot a swindle | to know what to do next time | to be able to stand up for {myself}
            change-relationship: {my} {dear} to visit only when somebody else is here | to see {my} {dear}, but not alone | {my} {dear} to ask before borrowing anything | some peace between {me} and {my} {dear}
            justice: an apology | somebody to say sorry and mean it | the police to deal with it | {them} to answer for what they did | to be believed
            somebody-helped: {my} {dear} to get help | help for {my} {dear}, who is not bad, only worn out | {my} {dear} to get help with the drinking | {my} {dear} to have a rest from caring
            to-know: to know what happened | to be told the truth | to be told what happens next | to understand why nobody came
            not-others: it not to happen to anybody else | the other people here to be safe as well | them to check on the others | staff to be trained so that it does not happen again
            recover: to get back to {my} old self | to go back to the day centre | to see {my} friends again | to put it behind {me}
            no-action: nothing done about it | no fuss | it left alone | everybody to leave {me} in peace
            other: {my} {pet} looked after | to be buried with {my} family when the time comes | a telephone that works | to go to {my} {dear}'s wedding
            where: at home | in {my} own home | in {my} room | here | when {I} {am} on {my} own | when the carers come
            dear: son | daughter | sister | brother | wife | husband | mum | grandson | granddaughter | friend | neighbour | niece
            daily: to wash | to the toilet | to get up | to eat | with {my} tablets | to get to bed
            them: them | him | her | those people | that man | the neighbours
            him: him | her
            he: he | she | they
            pet: dog | cat | budgie
            """;

    private static final Grammar OWN = Grammar.of(WANTED + """
            my: my
            I: I
            am: am
            me: me
            myself: myself
            frame: I want | I just want | I'd like | What I want is | All I want is | I would like | Please, I want
            after: . | . | . | . | . That's all. | . I don't want to cause trouble. | . I have been here {years} years. | , and I mean it. | , if that can be done. | . "Enough," I told them. | . Nobody has asked me before. | . I'm not daft.
            years: two | five | eleven | twenty | thirty-four | forty | fifty-one
            """);

    private static final Grammar SPOKEN_FOR = Grammar.of(WANTED + """
            my: their
            I: they
            am: are
            me: them
            myself: themselves
            frame: {name} wants | {name} would want | {name} has always wanted | What {name} wants is | {name} has told us they want | As far as we can tell, {name} wants
            after: . | . | . | . | . They have said so more than once. | . They showed us by pointing. | , in our view.
            """);

    private static final Grammar BEST_INTERESTS = Grammar.of(WANTED + """
            my: their
            I: they
            am: are
            me: them
            myself: themselves
            frame: From what is known of {name}'s wishes, they would want | Everybody who knows {name} agrees they would want | Before {name} became ill they always wanted
            after: . | . This was decided at the meeting. | , which is the least restrictive way.
            """);

    private Sayings() {}

    /// Something of that category, in that voice.
    static String say(String category, String voice, Chance chance, String name) {
        var grammar = switch (voice) {
            case "adult" -> OWN;
            case "best-interests" -> BEST_INTERESTS;
            default -> SPOKEN_FOR;
        };
        return grammar.say("frame", chance, name)
                + ' '
                + grammar.say(category, chance, name)
                + grammar.say("after", chance, name);
    }
}
