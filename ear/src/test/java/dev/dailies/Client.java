package dev.dailies;

import java.util.List;
import java.util.stream.IntStream;

/** Somebody who creates tasks all the time, by the ids behind their key. Their team never runs out of credits. */
record Client(String key, long account, long team, long keyId) {

    private static final String CREDITS = "10000000";

    /** So many people, each with a team of their own. */
    static List<Client> ofManyTeams(Books books, int many) {
        return IntStream.range(0, many).mapToObj(one -> newcomer(books)).toList();
    }

    /** So many people of one team. */
    static List<Client> ofOneTeam(Books books, int many) {
        var first = newcomer(books);
        return IntStream.range(0, many)
                .mapToObj(one -> one == 0 ? first : of(books, books.newMemberBeside(first.key())))
                .toList();
    }

    private static Client newcomer(Books books) {
        var key = books.newMemberBeside(null);
        books.recharge(key, CREDITS);
        return of(books, key);
    }

    private static Client of(Books books, String key) {
        var keyId = books.tell("select id from api_key where hash = ?", books.hash(key));
        return new Client(
                key, Long.parseLong(books.accountOf(key)), Long.parseLong(books.teamOf(key)), Long.parseLong(keyId));
    }
}
