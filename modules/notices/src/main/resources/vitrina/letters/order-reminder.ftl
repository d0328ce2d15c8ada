<@part.letter subject=t("notices.order.reminder.subject", number) title=t("notices.order.reminder.title")
  preheader=t("notices.order.reminder.text", number, reason) why=t("notices.order.footer", head.name)>
<@part.say t("notices.order.greeting", name)/>
<@part.say t("notices.order.reminder.text", number, reason)/>
<@part.facts [{"label": t("notices.order.number"), "value": number}] + facts/>
<@part.button t("notices.order.pay") link/>
</@part.letter>
