package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The members of all teams, and what each has under way. */
@ApplicationScoped
public class TeamMembers {

    @PersistenceContext
    EntityManager entities;

    /** Leads first, then by address. */
    public List<TeamMember> of(long teamId) {
        return entities.createQuery("""
                        select new dev.dailies.task.TeamMember(a.id, a.name, a.email, a.administrator, m.role,
                               case when i.accountId is null then false else true end,
                               case when exists (select 1 from Membership o where o.place.accountId = a.id
                                   and o.place.teamId <> :team) then true else false end,
                               (select count(t) from VideoTask t where t.owner.accountId = a.id
                                   and t.owner.teamId = :team and t.status in (TaskStatus.QUEUED, TaskStatus.RUNNING)))
                        from Membership m join Account a on a.id = m.place.accountId
                        left join Invitation i on i.accountId = a.id
                        where m.place.teamId = :team order by m.role, a.email
                        """, TeamMember.class)
                .setParameter("team", teamId)
                .getResultList();
    }
}
