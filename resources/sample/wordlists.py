"""Words the sample is made of: names, places, teams, skills and notes. All invented or everyday."""

# One list of given and one of family names a culture. Combined at random; nobody real is meant.
GIVEN_AND_FAMILY = {
    "english": (
        "Alice Oliver Hannah Edward Charlotte Samuel Lucy Nathan Eleanor Toby Grace Rupert Megan Felix Imogen Harvey "
        "Rosie Callum Phoebe Dominic",
        "Ashworth Bramley Carter Denholm Ellison Fairbanks Garside Holloway Kirkby Langford Marsden Norcliffe Pickering "
        "Redfern Sutcliffe Thornber Whitlock Yardley"),
    "irish": (
        "Siobhán Cormac Aoife Declan Niamh Eoin Róisín Fergal Orla Ciarán Gráinne Donal",
        "O'Connor Byrne Gallagher Doyle O'Shea Kavanagh Lynch Nolan Breen Hennessy Tierney"),
    "german": (
        "Jonas Katharina Lukas Annika Matthias Jürgen Heike Sören Franziska Tobias Birgit Käthe Moritz Lena Volker "
        "Jörg Ulrike Hannes",
        "Weber Schäfer Köhler Brandt Vogel Krämer Böhm Lindner Hauser Jäger Reuter Pfeiffer Grünwald Straßner Seidel "
        "Dietrichs Voß"),
    "french": (
        "Élodie Mathieu Camille Benoît Hélène Gaëlle Rémi Aurélie Thibault Clémence Jérôme Océane François Solène",
        "Lefèvre Garnier Chevallier Marchand Rousselet Béranger Delacour Fournier Gauthier Lemaître Perrin Vasseur"),
    "spanish": (
        "Tomás Lucía Andrés Inmaculada Sofía Martín Begoña Joaquín Ximena Álvaro Rocío Nicolás Marisol Íñigo Belén Esteban",
        "Ruiz Herrera Ibáñez Castaño Peña Quintero Salcedo Villanueva Zúñiga Gutiérrez Ordóñez Cárdenas Beltrán Montoya"),
    "portuguese": (
        "Inês Duarte Beatriz Afonso Mafalda Henrique Leonor Vasco Joana Luísa Matilde Gaspar",
        "Carvalho Teixeira Antunes Figueiredo Magalhães Nogueira Conceição Simões Brandão Lourenço Assunção"),
    "italian": (
        "Giulia Lorenzo Chiara Niccolò Martina Davide Elisa Tommaso Noemi Pietro Ilaria Ettore",
        "Bianchini Moretti Galli Fontana Serra Marchetti Colombo Rinaldi Vitale Caputo Bellandi"),
    "dutch": (
        "Sanne Joost Femke Daan Marijke Bram Lotte Ruben Anouk Sjoerd",
        "Visser Meijer Dekker Brouwer Hoekstra Kuipers Veldman Postma Wolters"),
    "swedish": (
        "Åsa Linnéa Björn Göran Ebba Östen Maja Håkan Tuva Viktor Märta Elin",
        "Lindqvist Sjöberg Åkerlund Nyström Bergström Hedlund Öhman Wallin Forsgren Söderlund"),
    "finnish": (
        "Päivi Väinö Aino Eero Kaisa Mikko Sanna Jyrki",
        "Mäkinen Hämäläinen Lehtonen Saarela Koivisto Järvelä Rantanen"),
    "polish": (
        "Małgorzata Paweł Łukasz Agnieszka Wojciech Zofia Stanisław Jadwiga Michał Bożena Kacper Iga",
        "Nowak Wójcik Mazur Wróbel Zając Król Pawlak Sikora Gołąb Kaczmarek Stępień Piątek"),
    "hungarian": (
        "Zsófia Gergő Ágnes Bálint Réka Márton Eszter Csaba",
        "Szűcs Kőrösi Farkas Bíró Balogh Fülöp Győri"),
    "greek": (
        "Eleni Stavros Katerina Nikos Despina Yannis Ioanna Petros",
        "Papadakis Vlachou Nikolaidis Antoniou Georgiadis Kouris Stathakis"),
    "ukrainian": (
        "Oksana Taras Iryna Bohdan Larysa Ostap Solomiia Danylo",
        "Kovalenko Shevchuk Bondar Tkachenko Melnyk Lysenko Hrytsenko"),
    "turkish": (
        "Ayşe Çağlar Gülşen Emre Şebnem İbrahim Özge Barış Nurgül Tuğçe Kerem Işıl",
        "Yıldız Öztürk Çelik Aydın Şahin Korkmaz Güneş Doğan Kılıç Taşkın"),
    "arabic": (
        "Layla Omar Nadia Yusuf Rania Karim Samira Tariq Huda Bilal Dalia Walid",
        "Haddad Mansour Khoury Al-Sayed Nasser Saleh Rahmani Darwish Qasim Hamdan Fakhoury"),
    "persian": (
        "Shirin Dariush Parisa Kaveh Golnaz Arash Mahsa Siavash",
        "Ahmadi Karimi Rostami Moradi Tehrani Jafari Sohrabi"),
    "yoruba": (
        "Adébáyọ̀ Fúnmiláyọ̀ Ṣadé Olúwaṣeun Títílayọ̀ Kúnlé Yétúndé Bọ́lá Dámilọ́lá Ayọ̀délé",
        "Adéyemí Ògúnlẹ́yẹ Balógun Fálọlá Adéṣínà Ọláìyá Akínlàdé Ọ̀ṣúnkúnlé"),
    "igbo": (
        "Ada Chidi Ngozi Emeka Ifeoma Obinna Chiamaka Uche Nneka Kelechi",
        "Okafor Eze Nwosu Okonkwo Onyekachi Obiora Nwankwo Ibekwe Anyanwu"),
    "akan": (
        "Kwame Ama Kojo Efua Yaw Akosua Kwabena Abena",
        "Mensah Owusu Ofori Asante Amoako Sarpong Darko"),
    "north indian": (
        "Priya Rohan Ananya Vikram Neha Arjun Kavita Sandeep Ishita Manish Pooja Aditya Ritu Nikhil Shreya Gaurav",
        "Sharma Mehta Agarwal Kapadia Deshpande Kulkarni Joshi Bhatt Chauhan Saxena Trivedi Malhotra Banerjee Ghosh"),
    "south indian": (
        "Lakshmi Karthik Meenakshi Suresh Divya Harish Padmini Ganesh Vidya Raghav Sowmya Prakash Anitha Naveen",
        "Iyer Narayanan Reddy Hegde Subramanian Menon Nair Rao Krishnamurthy Shetty Venkatesan Gowda Pillai"),
    "chinese": (
        "Mei Jian Xiaoyu Wei Ling Haoran Yifan Qing Zhiyuan Ruoxi Shu Cheng Lan Bowen",
        "Lin Zhang Chen Huang Zhou Xu Guo Luo Tang Feng Cai Shen Deng"),
    "japanese": (
        "Haruka Kenji Yui Takumi Sayuri Daichi Emi Shinji Aiko Ryōta Kaori Jun",
        "Hayashida Matsuda Ōkubo Fujimori Ishikawa Nakagawa Shimada Kuroda Morita Uchida Satō"),
    "korean": (
        "Ji-woo Seo-yeon Min-jae Ha-eun Do-yun Eun-ji Tae-hyun Soo-ah",
        "Park Choi Jung Kang Yoon Lim Shin Bae"),
    "malay": (
        "Aisyah Hafiz Nurul Farid Siti Azlan Zarina Iskandar",
        "Rahman Ismail Abdullah Yusof Hashim Osman Zainal"),
}

# Written as in Vietnam: the family name stands first.
VIETNAMESE_GIVEN = ["Thị Hạnh", "Văn Minh", "Thu Trang", "Quốc Bảo", "Thị Lan", "Đức Thắng", "Ngọc Ánh", "Hữu Phước",
                    "Bích Thủy", "Anh Tuấn"]
VIETNAMESE_FAMILY = ["Nguyễn", "Trần", "Phạm", "Đặng", "Võ", "Bùi", "Huỳnh", "Đỗ"]

COUNTRY_OF = {
    "Boston": "United States",
    "Raleigh": "United States",
    "Leeds": "United Kingdom",
    "Stuttgart": "Germany",
    "Bengaluru": "India",
    "Singapore": "Singapore",
}

# How common each culture's names are at each place; whatever is not named has weight 1.
CULTURE_WEIGHTS = {
    "Boston": {"english": 22, "irish": 8, "spanish": 7, "portuguese": 6, "chinese": 5, "vietnamese": 4, "akan": 3,
               "igbo": 4, "italian": 5, "north indian": 4, "french": 3, "korean": 3},
    "Raleigh": {"english": 24, "spanish": 12, "igbo": 4, "yoruba": 3, "vietnamese": 4, "german": 3, "akan": 3,
                "korean": 3},
    "Leeds": {"english": 26, "irish": 7, "polish": 6, "north indian": 5, "yoruba": 5, "igbo": 5, "arabic": 4, "akan": 2,
              "chinese": 2},
    "Stuttgart": {"german": 40, "turkish": 10, "polish": 5, "italian": 4, "greek": 3, "hungarian": 3, "ukrainian": 3,
                  "swedish": 3, "french": 4, "arabic": 3, "dutch": 3},
    "Bengaluru": {"south indian": 60, "north indian": 36},
    "Singapore": {"chinese": 34, "malay": 10, "south indian": 9, "vietnamese": 6, "japanese": 6, "english": 4,
                  "korean": 4},
}

# Department: the vice president's place, then the areas (area or None, director's place, teams).
# A team: name, place, job, staff wanted (with the manager). Teams of no area report to the vice president.
DEPARTMENTS = {
    "Research & Development": ("Boston", [
        ("Hardware", "Stuttgart", [
            ("Optics", "Stuttgart", "Optical Engineer", 9),
            ("Electronics", "Stuttgart", "Electronics Engineer", 8),
            ("Mechanical Design", "Leeds", "Mechanical Engineer", 8)]),
        ("Software", "Boston", [
            ("Instrument Software", "Boston", "Software Engineer", 10),
            ("Cloud Services", "Bengaluru", "Software Engineer", 10),
            ("Firmware", "Bengaluru", "Firmware Engineer", 9),
            ("Test Automation", "Bengaluru", "Test Engineer", 8)]),
        ("Applied Research", "Leeds", [
            ("Sensor Physics", "Leeds", "Research Scientist", 8),
            ("Data Science", "Boston", "Data Scientist", 7),
            ("Technical Documentation", "Leeds", "Technical Writer", 6)])]),
    "Manufacturing": ("Raleigh", [
        ("Raleigh Plant", "Raleigh", [
            ("Assembly", "Raleigh", "Production Technician", 12),
            ("Calibration", "Raleigh", "Calibration Technician", 9),
            ("Process Engineering", "Raleigh", "Process Engineer", 8)]),
        ("Stuttgart Plant", "Stuttgart", [
            ("Assembly", "Stuttgart", "Production Technician", 11),
            ("Calibration", "Stuttgart", "Calibration Technician", 9),
            ("Maintenance", "Stuttgart", "Maintenance Engineer", 7)]),
        ("Quality", "Raleigh", [
            ("Quality Assurance", "Raleigh", "Quality Engineer", 7),
            ("Quality Assurance", "Stuttgart", "Quality Engineer", 7),
            ("Regulatory Affairs", "Leeds", "Regulatory Specialist", 6)])]),
    "Supply Chain": ("Singapore", [
        ("Global Sourcing", "Singapore", [
            ("Procurement", "Singapore", "Buyer", 9),
            ("Supplier Development", "Stuttgart", "Supplier Engineer", 7)]),
        (None, None, [
            ("Planning", "Singapore", "Supply Planner", 8),
            ("Logistics", "Raleigh", "Logistics Specialist", 9)])]),
    "Sales": ("Boston", [
        ("Americas Sales", "Boston", [
            ("Key Accounts", "Boston", "Account Manager", 8),
            ("Field Sales", "Raleigh", "Sales Engineer", 8)]),
        ("European Sales", "Stuttgart", [
            ("Central Europe", "Stuttgart", "Sales Engineer", 9),
            ("United Kingdom and Nordics", "Leeds", "Account Manager", 8)]),
        ("Asia-Pacific Sales", "Singapore", [
            ("Southeast Asia", "Singapore", "Account Manager", 8),
            ("India", "Bengaluru", "Sales Engineer", 7)]),
        (None, None, [("Sales Operations", "Boston", "Sales Analyst", 6)])]),
    "Customer Service": ("Leeds", [
        ("Field Service", "Raleigh", [
            ("Field Service", "Raleigh", "Field Service Engineer", 9),
            ("Field Service", "Stuttgart", "Field Service Engineer", 8)]),
        ("Customer Support", "Leeds", [
            ("Support", "Leeds", "Support Specialist", 10),
            ("Support", "Bengaluru", "Support Specialist", 10)])]),
    "Marketing": ("Boston", [
        (None, None, [
            ("Product Management", "Boston", "Product Manager", 8),
            ("Market Communications", "Leeds", "Marketing Specialist", 7),
            ("Events", "Singapore", "Event Specialist", 5)])]),
    "Finance": ("Boston", [
        (None, None, [
            ("Accounting", "Boston", "Accountant", 8),
            ("Controlling", "Stuttgart", "Financial Analyst", 7),
            ("Shared Services", "Bengaluru", "Accountant", 8)])]),
    "IT": ("Boston", [
        (None, None, [
            ("Infrastructure", "Bengaluru", "Systems Administrator", 8),
            ("Business Applications", "Boston", "Business Analyst", 7),
            ("Information Security", "Leeds", "Security Analyst", 6)])]),
    "Corporate Services": ("Boston", [
        (None, None, [
            ("People Operations", "Boston", "People Partner", 8),
            ("Learning and Development", "Leeds", "Learning Specialist", 6),
            ("Legal", "Boston", "Legal Counsel", 5),
            ("Facilities", "Raleigh", "Facilities Coordinator", 6)])]),
}

# A new name for a job, not a promotion: from this roster on the left is called the right.
RENAMED_JOB = ("2025-04-01", "Support Specialist", "Customer Success Specialist")

SKILLS = [
    "Budgeting", "Career planning", "Change management", "Coaching", "Conflict resolution", "Customer research",
    "Data analysis", "Delegation", "Digital marketing", "Embedded systems", "Financial modeling",
    "Intercultural communication", "Key account management", "Machine learning", "Negotiation", "Optical design",
    "People leadership", "Process improvement", "Procurement", "Product strategy", "Project management",
    "Public speaking", "Python programming", "Quality management", "Software architecture", "SQL", "Statistics",
    "Supply chain", "Technical writing", "Test engineering",
]

# What people know, and what their juniors want to learn, in each department.
DEPARTMENT_SKILLS = {
    "Research & Development": ["Data analysis", "Embedded systems", "Optical design", "Python programming",
                               "Software architecture", "Statistics", "Technical writing", "Test engineering",
                               "Product strategy", "Project management"],
    "Manufacturing": ["Process improvement", "Quality management", "Statistics", "Test engineering",
                      "Project management", "Data analysis", "Change management", "Supply chain"],
    "Supply Chain": ["Procurement", "Supply chain", "Negotiation", "Process improvement", "Data analysis",
                     "Intercultural communication"],
    "Sales": ["Key account management", "Negotiation", "Public speaking", "Customer research", "Product strategy",
              "Intercultural communication"],
    "Customer Service": ["Customer research", "Conflict resolution", "Process improvement", "Technical writing",
                         "Intercultural communication", "SQL"],
    "Marketing": ["Product strategy", "Customer research", "Public speaking", "Data analysis", "SQL"],
    "Finance": ["Budgeting", "Financial modeling", "SQL", "Data analysis", "Statistics", "Procurement"],
    "IT": ["SQL", "Software architecture", "Project management", "Change management", "Python programming",
           "Data analysis"],
    "Corporate Services": ["Coaching", "Change management", "Conflict resolution", "Career planning",
                           "Public speaking", "Negotiation"],
}
LEADERSHIP_SKILLS = ["People leadership", "Delegation", "Coaching", "Conflict resolution", "Change management",
                     "Career planning", "Project management", "Budgeting"]
WANTED_BY_ALL = ["People leadership", "Career planning", "Public speaking", "Negotiation", "Project management",
                 "Delegation", "Data analysis", "Intercultural communication", "Conflict resolution"]

# Wanted by more people than can be served: skill, mentors who offer it, mentees who want it.
SCARCE_SKILLS = [("Machine learning", 2, 9), ("Digital marketing", 0, 3)]

FIRST_PROGRESS = [
    "Got to know each other and agreed to keep the meetings short.",
    "First meeting: talked about careers so far and what each of us hopes for.",
    "Agreed on three goals until summer and wrote them down.",
    "Exchanged expectations, confidentiality and how to cancel.",
    "Talked through the last annual review and picked two strengths to build on.",
    "Decided to start with presentation skills.",
    "Drew a map of the people who matter for the mentee's next step.",
    "Good start. We found out that we both once wanted to become teachers.",
    "Set up a shared page for notes and open questions.",
    "Discussed where the mentee would like to be in three years.",
    "Agreed on 45 minutes every four weeks, agenda from the mentee.",
    "Looked at the skills list together and ranked what is most urgent.",
]
PROGRESS = [
    "Rehearsed the steering committee talk; much clearer than the first draft.",
    "Went through the feedback from colleagues, two themes to work on.",
    "Mentee led a project review alone for the first time and it went well.",
    "Practiced saying no to extra requests with three real examples.",
    "Reviewed a difficult e-mail thread and rewrote the answer together.",
    "Built a first forecast in a spreadsheet; next step is to check it against last year.",
    "Read a supplier contract together and marked what can be negotiated.",
    "Talked about delegation: which tasks to hand over by the end of the month.",
    "Mentee shadowed the mentor in a budget meeting.",
    "Prepared the conversation with the manager about a bigger role.",
    "Introduced the mentee to two colleagues at another site.",
    "Worked on a one-page summary of the product idea.",
    "Cleaned up the résumé for the internal opening.",
    "Discussed how to run a retrospective without blame.",
    "Compared two ways to plan the test campaign and chose the smaller one.",
    "Mentee gave a ten-minute talk at the team day, very good reactions.",
    "Walked through a root-cause analysis from last autumn.",
    "Set a reading list: two chapters before next time.",
    "Wrote the first version of a development plan.",
    "Talked about how to disagree with a senior colleague in a meeting.",
    "Looked at real survey data and what the averages hide.",
    "The new weekly report is in use; saves about two hours a week.",
    "Mentee now chairs the stand-up and asks more than tells.",
    "Role-played a price negotiation, then swapped sides.",
    "Learned to read the income statement; questions ready for the controller.",
    "Prioritized the backlog with the mentor's \"regret in six months?\" question.",
    "Gave honest feedback on the draft guideline, the second version is half as long.",
    "Planned a visit to one of the plants.",
    "Discussed working across time zones and agreed on two rules for the team.",
    "First interview as a hiring panel member done, debriefed afterwards.",
    "Sketched the data model on paper before touching the tool.",
    "Talked about stress before deadlines and what helps.",
    "Mentee asked for feedback after the customer call and got useful hints.",
    "Reviewed the goals from November: one done, one on the way, one dropped.",
    "Agreed to try a stakeholder interview before writing the proposal.",
    "Improved the abstract for the internal conference.",
    "Practiced explaining the measurement method to people outside the field.",
    "Went through three job descriptions and what is missing for each.",
    "Mentee took over onboarding of a new colleague.",
    "Worked on listening: summarize before answering.",
]
LATE_PROGRESS = [
    "The proposal was accepted; the pilot starts next month.",
    "Mentee has been asked to lead the next release.",
    "Halfway review: both think it is worth the time.",
    "Talk at the internal conference accepted.",
    "First own budget approved without changes.",
    "Mentee handles supplier calls alone now.",
    "Applied for the senior role, interview next month.",
    "Goal on public speaking reached; picked a new one on delegation.",
    "Team feedback is clearly better than half a year ago.",
    "We now spend less time on problems and more on plans.",
    "The new checklist is now used by the whole team.",
    "Mentee started to coach a trainee, which is a nice turn.",
    "Presented results to the vice president, calm and to the point.",
    "Wrote down what to carry on after October.",
    "Second visit to the other site, contacts are now the mentee's own.",
]
OBSTACLES = [
    "Little time because of quarter-end closing.",
    "Hard to find a slot across time zones.",
    "Had to stop early for a customer escalation.",
    "Goals are still too vague.",
    "Mentee is waiting for the manager's approval of the training.",
    "Noisy surroundings, hard to concentrate.",
    "Shift plan changes make fixed dates difficult.",
    "Reading list was too long.",
    "Unsure how open one can be about the team's conflict.",
    "Mentor's calendar is full until the end of the month.",
    "No budget for the course we had in mind.",
    "The project was postponed, so nothing to practice on right now.",
    "Did not prepare an agenda this time.",
    "Mentee changed teams and has to find new footing first.",
    "Access to the reporting database is still missing.",
    "We talk a lot about daily work and too little about development.",
    "Travel to the plant was not approved.",
    "Manager wonders about the time spent, to be clarified.",
    "Confidential customer data, could not look at the real case.",
    "Language: some technical words took a while to sort out.",
    "Mentor knows the topic only from the outside, looking for a second expert.",
    "Started late because the meeting before had run over.",
    "Feedback from colleagues came late.",
    "Too many goals at once, dropped one.",
    "Nervous about speaking up in the larger round.",
    "Parental leave of a colleague doubles the workload for now.",
    "Audit preparation takes all attention at the moment.",
    "Open position frozen, so the next career step moves back.",
    "Homework from last time not done, we did it together.",
    "Different views on priorities; agreed to sleep on it.",
    "New tool rollout eats the free afternoons.",
    "Meetings are short because both have back-to-back calls.",
    "The plan depends on a reorganization nobody can talk about yet.",
    "Hardly any chance to present to customers in the current role.",
    "School holidays, fewer common days.",
    "Results are hard to measure.",
]
CANCELED_BECAUSE = [
    "Canceled at short notice, customer visit.",
    "Mentor was ill.",
    "Mentee was ill.",
    "Flight delayed, will look for a new date.",
    "Urgent problem in production.",
    "Clashed with the quarterly town hall.",
    "Public holiday at one of the sites.",
    "An urgent delivery came first.",
    "Child was ill, new date to follow.",
    "Both too busy this week, moved.",
]
MISSED_BECAUSE = [
    "Forgot to accept the invitation.",
    "Nobody joined; the invitation showed the wrong time.",
    "Waited fifteen minutes, then wrote a message.",
    "Mentee was held up in another meeting and apologized later.",
    "No answer yet to the message asking what happened.",
    "Overlooked after the holiday.",
    "Mentor was called away and could not let the mentee know.",
]
