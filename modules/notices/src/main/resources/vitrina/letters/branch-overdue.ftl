<@part.letter subject=t("notices.branch.overdue.subject", number) title=t("notices.branch.overdue.title")
  preheader=t("notices.branch.overdue.text", number, state) why=t("notices.branch.footer")>
<@part.say t("notices.branch.overdue.text", number, state)/>
<@part.facts [{"label": t("notices.order.number"), "value": number}, {"label": t("notices.branch.state"), "value": state}]/>
<@part.button t("notices.branch.open") link/>
</@part.letter>
